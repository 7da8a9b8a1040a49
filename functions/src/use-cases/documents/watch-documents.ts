import { z } from 'zod';
import { documentKind } from './document-kind.ts';

/** A calendar that Kvartal follows, because its owner organises reviews. */
export interface Watch {
  readonly personId: string;
  /** Null while Graph does not tell on its own; then only the rounds find changes. */
  readonly subscription: { readonly subscriptionId: string; readonly expiresAt: string } | null;
  /** Where the last round ended, and the span that it looked at; null before the first. */
  readonly round: {
    readonly next: string;
    readonly from: string;
    readonly to: string;
  } | null;
}

export const watchPrefix = 'watch:';

export const watchId = (personId: string) => `${watchPrefix}${personId}`;

export const watchDocuments = documentKind<Watch>({
  type: 'watch',
  idOf: ({ personId }) => watchId(personId),
  shape: z.object({
    personId: z.string(),
    subscription: z.object({ subscriptionId: z.string(), expiresAt: z.string() }).nullable(),
    round: z.object({ next: z.string(), from: z.string(), to: z.string() }).nullable(),
  }),
});
