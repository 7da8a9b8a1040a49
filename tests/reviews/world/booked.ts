import type { ReviewInput } from '#core/contract/reviews.ts';
import type { ReviewView } from '#core/contract/reviews.ts';
import { ada } from '#tests/http/organisation.ts';
import { aReviewInput, path } from './inputs.ts';
import type { World } from './world.ts';

/** A review that Ada has scheduled and her calendar knows. */
export async function booked(
  { ask, settle }: World,
  changes: Partial<ReviewInput> = {},
): Promise<ReviewView> {
  const scheduled = await ask('scheduleReview', {
    as: ada,
    path,
    body: aReviewInput(changes),
    key: `key-${Math.random()}`,
  });
  await settle();
  const at = { ...path, reviewId: scheduled.review.id };
  return (await ask('readReview', { as: ada, path: at })).view;
}
