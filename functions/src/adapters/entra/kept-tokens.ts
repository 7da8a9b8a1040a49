import { z } from 'zod';
import type { Store } from '#functions/ports/store.ts';
import { open, seal } from './sealed-text.ts';

/** A person in a tenant. */
export interface Person {
  readonly tenantId: string;
  readonly personId: string;
}

const documentId = 'token-cache';
const bodySchema = z.object({ sealed: z.string() });
/** A visit, or work in absence, begins the time anew. */
const keptSeconds = 30 * 24 * 3_600;

const partitionOf = ({ tenantId, personId }: Person) => ({ tenantId, scope: `person:${personId}` });
const bindingOf = ({ tenantId, personId }: Person) => `${tenantId}/${personId}/${documentId}`;

/** Each person's MSAL cache, sealed in their own scope of the store. Rejects with StoreBusyError. */
export function keptTokens(store: Store, key: Uint8Array) {
  return {
    /** Null when there is none, or none that this key opens. */
    async load(person: Person): Promise<string | null> {
      const [document] = await store.read(partitionOf(person), { ids: [documentId] });
      const body = bodySchema.safeParse(document?.body);
      return body.success ? open(body.data.sealed, key, bindingOf(person)) : null;
    },

    /** Of two at once the later one stays: either holds good tokens. */
    async save(person: Person, cache: string): Promise<void> {
      const document = {
        id: documentId,
        type: 'token-cache',
        schemaVersion: 1,
        body: { sealed: seal(cache, key, bindingOf(person)) },
        expiresAfterSeconds: keptSeconds,
      };
      await store.write(partitionOf(person), [{ kind: 'upsert', document }]);
    },
  };
}
