import { personPartition } from '#functions/use-cases/documents/partitions.ts';
import { notesDocuments } from '#functions/use-cases/documents/person-documents.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { openReview } from './open-review.ts';

/** Into the caller's own scope, which nobody else's request reads. */
export const writeNotes: UseCase<'writeNotes'> = async (tools, { caller, path, body }) => {
  const { review } = await openReview(tools, caller, path);
  const document = notesDocuments.encode({ reviewId: review.value.id, notes: body.notes });
  await tools.store.write(personPartition(caller.tenantId, caller.personId), [
    { kind: 'upsert', document },
  ]);
  return body;
};
