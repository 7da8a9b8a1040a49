import type { Delivery, DeliveryWork } from '#core/domain/delivery.ts';
import { mergeWork } from '#core/domain/delivery.ts';
import type { Review } from '#core/domain/review.ts';
import type { Store, WriteOperation } from '#functions/ports/store.ts';
import {
  deliveryDocuments,
  reviewDocuments,
} from '#functions/use-cases/documents/review-documents.ts';
import type { Versioned } from '#functions/use-cases/documents/sort-out.ts';
import type { OpenedReview } from './open-review.ts';

/** Work for the calendar on its way, together with what was on its way already. */
export function queuedWork(
  { id: reviewId, cycleId, organiserId }: Review,
  earlier: Delivery | undefined,
  work: DeliveryWork,
): Delivery {
  const pending = earlier && earlier.state.kind !== 'done' ? earlier.work : null;
  return {
    reviewId,
    cycleId,
    organiserId,
    work: mergeWork(pending, work),
    state: { kind: 'queued' },
  };
}

/** Writes a delivery over the one that was read, if any. */
export function writeDelivery(
  delivery: Delivery,
  earlier: Versioned<Delivery> | undefined,
): WriteOperation {
  const document = deliveryDocuments.encode(delivery);
  return earlier ? { kind: 'replace', document, etag: earlier.etag } : { kind: 'create', document };
}

export interface WrittenReview {
  readonly review: Versioned<Review>;
  readonly delivery: Delivery | undefined;
}

/** Writes the next state and its work for the calendar in one batch; undefined when somebody else was first. */
export async function writeReview(
  store: Store,
  opened: Pick<OpenedReview, 'review' | 'delivery' | 'partition'>,
  next: Review,
  delivery: Delivery | undefined,
): Promise<WrittenReview | undefined> {
  const document = reviewDocuments.encode(next);
  const outcome = await store.write(opened.partition, [
    { kind: 'replace', document, etag: opened.review.etag },
    ...(delivery ? [writeDelivery(delivery, opened.delivery)] : []),
  ]);
  if (!outcome.written) return undefined;
  return {
    review: { value: next, etag: outcome.etags[document.id] ?? '' },
    delivery: delivery ?? opened.delivery?.value,
  };
}
