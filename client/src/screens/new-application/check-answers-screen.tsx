import { createLazyRoute } from '@tanstack/react-router';

export const checkAnswersRoute = createLazyRoute('/drafts/$draftId/check')({ component: () => null });
