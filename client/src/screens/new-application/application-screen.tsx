import { createLazyRoute } from '@tanstack/react-router';

export const applicationRoute = createLazyRoute('/drafts/$draftId')({ component: () => null });
