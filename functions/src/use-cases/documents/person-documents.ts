import { z } from 'zod';
import { documentKind } from './document-kind.ts';

/** What one person noted for a review, for themselves: in their own scope, where nobody else reads. */
export interface ReviewNotes {
  readonly reviewId: string;
  readonly notes: string;
}

export const notesId = (reviewId: string) => `notes:${reviewId}`;

export const notesDocuments = documentKind<ReviewNotes>({
  type: 'review-notes',
  idOf: ({ reviewId }) => notesId(reviewId),
  shape: z.object({ reviewId: z.string(), notes: z.string() }),
});
