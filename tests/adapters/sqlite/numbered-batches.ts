import type { WriteOperation } from '#functions/ports/store.ts';

export const partition = { tenantId: 'tenant', scope: 'team:platform' };
export const eventsOfOneBatch = 5;

/** Some new events and one document that every batch changes. */
export function batchOf(number: number): WriteOperation[] {
  const body = { number, text: 'x'.repeat(500) };
  const events = Array.from({ length: eventsOfOneBatch }, (_, index): WriteOperation => ({
    kind: 'create',
    document: { id: `event:${number}:${index}`, type: 'event', schemaVersion: 1, body },
  }));
  const latest = { id: 'latest', type: 'latest', schemaVersion: 1, body: number };
  return [...events, { kind: 'upsert', document: latest }];
}
