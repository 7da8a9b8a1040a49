import type { z } from 'zod';
import type { StoredDocument } from '#functions/ports/store.ts';

/** One kind of stored document: its ids, and the way between its stored shape and the domain. */
export interface DocumentKind<Value> {
  readonly type: string;
  encode(value: Value): StoredDocument;
  /** Undefined when the document is of another kind, of a newer version, or damaged. */
  decode(document: StoredDocument): Value | undefined;
}

interface Description<Value> {
  readonly type: string;
  readonly idOf: (value: Value) => string;
  readonly shape: z.ZodType<Value>;
  /** Seconds after which the store may drop it; absent: kept. */
  readonly expiry?: { readonly expiresAfterSeconds: number };
}

const schemaVersion = 1;

export function documentKind<Value>(description: Description<Value>): DocumentKind<Value> {
  const { type, idOf, shape, expiry } = description;
  return {
    type,
    encode: (value) => ({ id: idOf(value), type, schemaVersion, body: value, ...expiry }),
    decode: (document) =>
      document.type === type && document.schemaVersion === schemaVersion
        ? shape.safeParse(document.body).data
        : undefined,
  };
}
