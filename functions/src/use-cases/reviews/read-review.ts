import type { UseCase } from '#functions/use-cases/use-case.ts';
import { openReview } from './open-review.ts';
import { reviewScreen } from './review-screen.ts';

export const readReview: UseCase<'readReview'> = async (tools, { caller, path }) =>
  reviewScreen(tools, await openReview(tools, caller, path));
