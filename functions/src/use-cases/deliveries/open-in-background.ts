import type { ReviewSourceReference } from '#functions/use-cases/projections/review-source.ts';
import type { OpenedReview } from '#functions/use-cases/reviews/open-review.ts';
import { openReviewIfThere } from '#functions/use-cases/reviews/open-review.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

/** As nobody: what is done in the background is decided by the review, not by who looks. Null when it is not there. */
export const openInBackground = (
  tools: Tools,
  { tenantId, ...reference }: ReviewSourceReference,
): Promise<OpenedReview | null> =>
  openReviewIfThere(tools, { tenantId, personId: '', organisationRoles: [] }, reference);
