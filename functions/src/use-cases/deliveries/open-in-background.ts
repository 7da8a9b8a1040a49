import { DomainError } from '#core/domain/errors.ts';
import type { ReviewSourceReference } from '#functions/use-cases/projections/review-source.ts';
import type { OpenedReview } from '#functions/use-cases/reviews/open-review.ts';
import { openReview } from '#functions/use-cases/reviews/open-review.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

/** As nobody: what is done in the background is decided by the review, not by who looks. Null when it is not there. */
export async function openInBackground(
  tools: Tools,
  { tenantId, ...reference }: ReviewSourceReference,
): Promise<OpenedReview | null> {
  try {
    return await openReview(tools, { tenantId, personId: '', organisationRoles: [] }, reference);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}
