import { createLazyRoute } from '@tanstack/react-router';

export const receiptRoute = createLazyRoute('/applications/$number')({ component: () => null });
