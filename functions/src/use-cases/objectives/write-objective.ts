import { DomainError } from '#core/domain/errors.ts';
import type { Written } from '#core/domain/written.ts';
import type { StoredDocument, WriteOperation } from '#functions/ports/store.ts';
import type { Link } from '#functions/use-cases/documents/projection-documents.ts';
import { linkDocuments } from '#functions/use-cases/documents/projection-documents.ts';
import { actDocuments, objectiveDocuments } from '#functions/use-cases/documents/team-documents.ts';

/** Leaves room in the store's largest document for what check-ins add. */
const maxBytes = 1_000_000;

/** The objective as a document. Throws `too-large` when removed key results and the like have grown out of bounds. */
export function objectiveDocument({ objective }: Written): StoredDocument {
  const document = objectiveDocuments.encode(objective);
  if (JSON.stringify(document.body).length > maxBytes) {
    throw new DomainError('too-large', { maxBytes });
  }
  return document;
}

/** What belongs into the same batch as the objective: its history, and links that its view needs at once. */
export function companions(
  { objective, events: [first, ...rest] }: Written,
  links: readonly Link[],
): WriteOperation[] {
  const act = first && actDocuments.encode({ objectiveId: objective.id, events: [first, ...rest] });
  return [
    ...(act ? [{ kind: 'create' as const, document: act }] : []),
    ...links.map((link) => ({ kind: 'upsert' as const, document: linkDocuments.encode(link) })),
  ];
}
