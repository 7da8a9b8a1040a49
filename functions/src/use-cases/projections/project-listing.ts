import { objectiveFacts } from '#core/domain/facts.ts';
import type { Objective } from '#core/domain/objective.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import type { Store } from '#functions/ports/store.ts';
import { cyclePartition, personPartition } from '#functions/use-cases/documents/partitions.ts';
import type { ListedObjective } from '#functions/use-cases/documents/projection-documents.ts';
import {
  listedDocuments,
  listedId,
  ownedDocuments,
  ownedId,
} from '#functions/use-cases/documents/projection-documents.ts';
import { referenceOf } from '#functions/use-cases/objectives/references.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import { keep } from './keep.ts';
import type { SourceReference } from './source.ts';
import { liveObjective, readSource } from './source.ts';

type Holder = ListedObjective['holders'][number];

const isIn = (holders: readonly Holder[], { personId, keyResultId }: Holder): boolean =>
  holders.some((one) => one.personId === personId && one.keyResultId === keyResultId);

const union = (holders: readonly Holder[], more: readonly Holder[]): Holder[] => [
  ...holders,
  ...more.filter((one) => !isIn(holders, one)),
];

/**
 * Keeps the objective's entry in its cycle, and a copy of each key result with its owner. Who holds a
 * copy is written down before the copy is, and struck out after it is gone, so that a run that was
 * cut off leaves nothing behind that the next one does not know of.
 */
export async function projectListing(store: Store, reference: SourceReference): Promise<void> {
  await retryLostRaces(async () => {
    const source = await readSource(store, reference);
    if (source.kind === 'unreadable') return true;
    const holders = await announceHolders(store, reference);
    await keepCopies(store, reference, holders);
    const now = await readSource(store, reference);
    if (now.etag !== source.etag) return undefined;
    await strikeOut(store, reference, holders);
    return true;
  });
}

const holdersOf = (objective: Objective | undefined): Holder[] =>
  objective
    ? liveKeyResults(objective).map(({ id, ownerId }) => ({ personId: ownerId, keyResultId: id }))
    : [];

const listed = (objective: Objective, holders: readonly Holder[]): ListedObjective => ({
  facts: objectiveFacts(objective),
  title: objective.title,
  keyResultTitles: Object.fromEntries(objective.keyResults.map(({ id, title }) => [id, title])),
  holders,
});

/** Writes the entry with everybody who has or gets a copy; answers them. */
async function announceHolders(store: Store, reference: SourceReference): Promise<Holder[]> {
  const { tenantId, cycleId, teamId, objectiveId } = reference;
  const id = listedId(teamId, objectiveId);
  let holders: Holder[] = [];
  await keep(store, cyclePartition(tenantId, cycleId), [id], async (present) => {
    const stored = present.get(id);
    const before = stored && listedDocuments.decode(stored);
    const objective = liveObjective(await readSource(store, reference));
    holders = union(holdersOf(objective), before?.holders ?? []);
    return new Map(objective ? [[id, listedDocuments.encode(listed(objective, holders))]] : []);
  });
  return holders;
}

/** Every holder's copies as the source says; none for who is not an owner any more. */
async function keepCopies(
  store: Store,
  reference: SourceReference,
  holders: readonly Holder[],
): Promise<void> {
  const { tenantId, cycleId } = reference;
  for (const [personId, held] of Map.groupBy(holders, (holder) => holder.personId)) {
    const keyResultIds = held.map(({ keyResultId }) => keyResultId);
    const ids = keyResultIds.map((id) => ownedId(cycleId, id));
    await keep(store, personPartition(tenantId, personId), ids, async () => {
      const objective = liveObjective(await readSource(store, reference));
      return new Map(
        keyResultIds.map((id) => [ownedId(cycleId, id), ownedCopy(objective, personId, id)]),
      );
    });
  }
}

export function ownedCopy(objective: Objective | undefined, personId: string, id: string) {
  const keyResult = objective && liveKeyResults(objective).find((one) => one.id === id);
  if (!objective || keyResult?.ownerId !== personId) return null;
  const { title: objectiveTitle, ambition } = objective;
  const reference = referenceOf(objective);
  return ownedDocuments.encode({ reference, objectiveTitle, ambition, keyResult });
}

/** Leaves in the entry those who hold a copy now, and those whom somebody else has announced meanwhile. */
async function strikeOut(
  store: Store,
  reference: SourceReference,
  settled: readonly Holder[],
): Promise<void> {
  const { tenantId, cycleId, teamId, objectiveId } = reference;
  const id = listedId(teamId, objectiveId);
  await keep(store, cyclePartition(tenantId, cycleId), [id], async (present) => {
    const stored = present.get(id);
    const before = stored && listedDocuments.decode(stored);
    const objective = liveObjective(await readSource(store, reference));
    const others = before?.holders.filter((one) => !isIn(settled, one)) ?? [];
    const holders = union(holdersOf(objective), others);
    if (!objective && holders.length > 0) return new Map();
    return new Map([[id, objective ? listedDocuments.encode(listed(objective, holders)) : null]]);
  });
}
