import { z } from 'zod';
import type { DeliveryState } from '#core/domain/delivery.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import type { Review } from '#core/domain/review.ts';
import { documentKind } from './document-kind.ts';
import { bookingShape, timeShape } from './review-documents.ts';

// Copies of reviews that the change feed keeps where they are looked for. All can be made again.

const referenceShape = z.object({
  teamId: z.string(),
  cycleId: z.string(),
  reviewId: z.string(),
}) satisfies z.ZodType<ReviewReference>;

/** In the scope of an event and of its chat: a review that is held in it. */
export interface HeldReview {
  readonly reference: ReviewReference;
}

export const heldPrefix = 'held:';

export const heldDocuments = documentKind<HeldReview>({
  type: 'held-review',
  idOf: ({ reference }) => heldId(reference.reviewId),
  shape: z.object({ reference: referenceShape }),
});

export const heldId = (reviewId: string) => `${heldPrefix}${reviewId}`;

/** In the scope of a person: a review that they organise or attend. */
export interface MyReview {
  readonly reference: ReviewReference;
  readonly organiserId: string;
  readonly subject: string;
  readonly time: Review['time'];
  readonly booking: Review['booking'];
  readonly delivery: DeliveryState['kind'];
}

export const myReviewPrefix = 'review:';

export const myReviewId = (reviewId: string) => `${myReviewPrefix}${reviewId}`;

export const myReviewDocuments = documentKind<MyReview>({
  type: 'my-review',
  idOf: ({ reference }) => myReviewId(reference.reviewId),
  shape: z.object({
    reference: referenceShape,
    organiserId: z.string(),
    subject: z.string(),
    time: timeShape,
    booking: bookingShape,
    delivery: z.enum(['done', 'queued', 'waiting', 'parked']),
  }),
});

/** In the scope of a cycle: the scopes in which copies of a review are, or may be. */
export interface ReviewCopies {
  readonly reference: ReviewReference;
  readonly scopes: readonly string[];
}

export const copiesId = ({ teamId, reviewId }: ReviewReference) => `review:${teamId}:${reviewId}`;

export const copiesDocuments = documentKind<ReviewCopies>({
  type: 'review-copies',
  idOf: ({ reference }) => copiesId(reference),
  shape: z.object({ reference: referenceShape, scopes: z.array(z.string()) }),
});
