import type { Objective } from '#core/domain/objective.ts';
import type { Removal } from '#core/domain/key-result.ts';
import { isRecoverable } from '#core/domain/removal.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { Partition, Store } from '#functions/ports/store.ts';
import { storeLimits } from '#functions/ports/store.ts';
import { organisationPartition, teamPartition } from './documents/partitions.ts';
import { linkDocuments } from './documents/projection-documents.ts';
import { teamDocuments } from './documents/organisation-documents.ts';
import type { Versioned } from './documents/sort-out.ts';
import {
  checkInPrefix,
  eventPrefix,
  objectiveDocuments,
  objectiveId,
} from './documents/team-documents.ts';
import { keepAlignment } from './projections/project-links.ts';

interface Tools {
  readonly store: Store;
  readonly clock: Clock;
}

const isOver = (removal: Removal | null, now: number): boolean =>
  removal !== null && !isRecoverable(removal, now);

/**
 * Deletes for good what was removed longer ago than it can be brought back, with its check-ins and
 * history. What belongs to it goes first, so that a run that was cut off finds the rest again.
 */
export async function purgeRemoved({ store, clock }: Tools, tenantId: string): Promise<void> {
  const now = clock();
  const teams = await store.read(organisationPartition(tenantId), { prefixes: ['team:'] });
  for (const team of teams.flatMap((document) => teamDocuments.decode(document) ?? [])) {
    const partition = teamPartition(tenantId, team.id);
    const documents = await store.read(partition, { prefixes: ['objective:'] });
    for (const document of documents) {
      const value = objectiveDocuments.decode(document);
      if (!value) continue;
      const objective = { value, etag: document.etag };
      if (isOver(value.removal, now)) await purgeObjective(store, partition, objective);
      else await purgeKeyResults(store, partition, objective, now);
    }
    await purgeAlignments(store, partition, team.id);
  }
}

/** Alignments of what is not there any more: a deletion does not come in the change feed. */
async function purgeAlignments(store: Store, partition: Partition, teamId: string): Promise<void> {
  const { tenantId } = partition;
  const documents = await store.read(partition, { prefixes: ['link:', 'objective:'] });
  const ids = new Set(documents.map(({ id }) => id));
  for (const link of documents.flatMap((document) => linkDocuments.decode(document) ?? [])) {
    const { from, to, direction } = link;
    if (direction === 'supported-by' || ids.has(objectiveId(from.cycleId, from.objectiveId))) {
      continue;
    }
    const child = { tenantId, teamId, ...from };
    await keepAlignment(store, { child, parent: { tenantId, ...to } });
  }
}

async function purgeObjective(
  store: Store,
  partition: Partition,
  { value: objective, etag }: Versioned<Objective>,
): Promise<void> {
  for (const { id } of objective.keyResults) {
    await deleteAll(store, partition, checkInPrefix(id));
  }
  await deleteAll(store, partition, eventPrefix(objective.id));
  const id = objectiveId(objective.cycleId, objective.id);
  await store.write(partition, [{ kind: 'delete', id, etag }]);
}

async function purgeKeyResults(
  store: Store,
  partition: Partition,
  { value: objective, etag }: Versioned<Objective>,
  now: number,
): Promise<void> {
  const over = objective.keyResults.filter(({ removal }) => isOver(removal, now));
  if (over.length === 0) return;
  for (const { id } of over) await deleteAll(store, partition, checkInPrefix(id));
  const keyResults = objective.keyResults.filter((keyResult) => !over.includes(keyResult));
  const document = objectiveDocuments.encode({ ...objective, keyResults });
  // Lost to somebody who writes just now: the next run does it.
  await store.write(partition, [{ kind: 'replace', document, etag }]);
}

async function deleteAll(store: Store, partition: Partition, prefix: string): Promise<void> {
  const limit = storeLimits.operations;
  let documents = await store.page(partition, { prefix, limit });
  while (documents.length > 0) {
    await store.write(
      partition,
      documents.map(({ id, etag }) => ({ kind: 'delete', id, etag })),
    );
    documents = await store.page(partition, { prefix, limit });
  }
}
