import { z } from 'zod';
import type { CheckIn } from '#core/domain/check-in.ts';
import { documentKind } from './document-kind.ts';
import { checkInShape } from './objective-shape.ts';

/** What became of a request that may be sent again: kept for a while, in the same batch as its effect. */
export interface RememberedRequest {
  readonly personId: string;
  readonly key: string;
  /** Tells the same request from another one with the same key. */
  readonly fingerprint: string;
  readonly outcome:
    | { readonly kind: 'check-in'; readonly checkIn: CheckIn }
    | { readonly kind: 'objective'; readonly objectiveId: string }
    | { readonly kind: 'review'; readonly reviewId: string };
}

/** A device may stay offline over a weekend before it tries again. */
const expiresAfterSeconds = 7 * 24 * 3_600;

export const rememberedId = (personId: string, key: string) => `request:${personId}:${key}`;

export const rememberedDocuments = documentKind<RememberedRequest>({
  type: 'request',
  idOf: ({ personId, key }) => rememberedId(personId, key),
  shape: z.object({
    personId: z.string(),
    key: z.string(),
    fingerprint: z.string(),
    outcome: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('check-in'), checkIn: checkInShape }),
      z.object({ kind: z.literal('objective'), objectiveId: z.string() }),
      z.object({ kind: z.literal('review'), reviewId: z.string() }),
    ]),
  }),
  expiry: { expiresAfterSeconds },
});
