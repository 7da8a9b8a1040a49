import { canSee } from '#core/domain/access.ts';
import type { Viewer } from '#core/domain/access.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import { cyclePartition } from '#functions/use-cases/documents/partitions.ts';
import type { ListedObjective } from '#functions/use-cases/documents/projection-documents.ts';
import { listedDocuments } from '#functions/use-cases/documents/projection-documents.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

/** One read of a cycle's scope: the objectives in it whose ids start with a prefix, as far as the viewer may know of them. */
export async function listedObjectives(
  { store, log }: Pick<Tools, 'store' | 'log'>,
  tenantId: string,
  cycle: Cycle,
  viewer: Viewer,
  prefixes: readonly string[],
): Promise<ListedObjective[]> {
  if (prefixes.length === 0) return [];
  const partition = cyclePartition(tenantId, cycle.id);
  const documents = await store.read(partition, { prefixes });
  const { listed, unreadable } = sortOut(documents, { listed: listedDocuments });
  log.unreadable(partition, unreadable);
  return listed
    .map(({ value }) => value)
    .filter(({ facts }) => facts.removal === null && canSee(facts, viewer));
}
