import { createLazyRoute } from '@tanstack/react-router';

export const newApplicationRoute = createLazyRoute('/applications/new')({ component: () => null });
