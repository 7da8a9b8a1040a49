import type { Delivery } from '#core/domain/delivery.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import type { Review } from '#core/domain/review.ts';
import type { Store } from '#functions/ports/store.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import {
  deliveryDocuments,
  deliveryId,
  reviewDocuments,
  reviewId,
} from '#functions/use-cases/documents/review-documents.ts';

export interface ReviewSourceReference extends ReviewReference {
  readonly tenantId: string;
}

/** The review as it stands now, and how far the calendar has followed. `version` changes with either. */
export type ReviewSource =
  | {
      readonly kind: 'present';
      readonly review: Review;
      readonly delivery: Delivery | undefined;
      readonly version: string;
    }
  | { readonly kind: 'absent' | 'unreadable'; readonly version: string };

export async function readReviewSource(
  store: Store,
  { tenantId, teamId, cycleId, reviewId: id }: ReviewSourceReference,
): Promise<ReviewSource> {
  const documents = await store.read(teamPartition(tenantId, teamId), {
    ids: [reviewId(cycleId, id), deliveryId(cycleId, id)],
  });
  const version = documents.map(({ etag }) => etag).join(' ');
  const stored = documents.find(({ type }) => type === reviewDocuments.type);
  if (!stored) return { kind: 'absent', version };
  const review = reviewDocuments.decode(stored);
  if (!review) return { kind: 'unreadable', version };
  const delivery = documents.flatMap((document) => deliveryDocuments.decode(document) ?? [])[0];
  return { kind: 'present', review, delivery, version };
}

/** The review that a changed document is of; undefined for every other document. */
export function reviewSourceOf(changed: {
  readonly tenantId: string;
  readonly scope: string;
  readonly id: string;
}): ReviewSourceReference | undefined {
  const [kind, teamId, ...furtherScope] = changed.scope.split(':');
  const [type, cycleId, id, ...furtherId] = changed.id.split(':');
  if (kind !== 'team' || !teamId || furtherScope.length > 0) return undefined;
  if (!cycleId || !id || furtherId.length > 0) return undefined;
  const isOfReview = type === reviewDocuments.type || type === deliveryDocuments.type;
  return isOfReview ? { tenantId: changed.tenantId, teamId, cycleId, reviewId: id } : undefined;
}
