import type { WriteOperation, WriteOutcome } from '#functions/ports/store.ts';
import { idOf } from '#functions/ports/store-rules.ts';
import { etagOf, type WireDocument } from './wire-document.ts';

/** Stands for the etag of a document that somebody else wrote right after us: it matches none. */
const superseded = 'superseded';

/**
 * Whether a batch took effect whose answer got lost and whose repetition was refused at `refusedId`,
 * from its documents as they now stand. A batch is written whole or not at all, so one document
 * tells for all: one that carries our write id was written by us; one that still has the version
 * that we wanted to replace or delete was not. Undefined when no document tells: others have
 * written them all since, or the batch only deletes.
 */
export function judgeDoubt(
  operations: readonly WriteOperation[],
  stored: readonly WireDocument[],
  writeId: string,
  refusedId: string,
): WriteOutcome | undefined {
  const byId = new Map(stored.map((document) => [document.id, document]));
  const ours = new Map(
    stored
      .filter((document) => document.writeId === writeId)
      .map((document) => [document.id, etagOf(document)]),
  );
  if (ours.size > 0) {
    const written = operations.filter(({ kind }) => kind !== 'delete').map(idOf);
    const etags = written.map((id) => [id, ours.get(id) ?? superseded]);
    return { written: true, etags: Object.fromEntries(etags) };
  }
  const isUntouched = operations.some((operation) => {
    if (operation.kind !== 'replace' && operation.kind !== 'delete') return false;
    const document = byId.get(idOf(operation));
    return document !== undefined && etagOf(document) === operation.etag;
  });
  return isUntouched ? { written: false, id: refusedId } : undefined;
}
