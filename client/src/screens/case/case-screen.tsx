import { createLazyRoute } from '@tanstack/react-router';

export const caseRoute = createLazyRoute('/cases/$number')({ component: () => null });
