import type { Viewer } from '#core/domain/access.ts';
import { canSee } from '#core/domain/access.ts';
import { instantOf } from '#core/domain/calendar.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Act } from '#core/domain/history.ts';
import type { Objective } from '#core/domain/objective.ts';
import { isRecoverable } from '#core/domain/removal.ts';
import type { Team } from '#core/domain/team.ts';
import type { Partition } from '#functions/ports/store.ts';
import type { Caller } from '#functions/ports/token-verifier.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import type { Link } from '#functions/use-cases/documents/projection-documents.ts';
import { linkDocuments, linkPrefix } from '#functions/use-cases/documents/projection-documents.ts';
import type { RememberedRequest } from '#functions/use-cases/documents/remembered-requests.ts';
import { rememberedDocuments } from '#functions/use-cases/documents/remembered-requests.ts';
import type { Versioned } from '#functions/use-cases/documents/sort-out.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import type { StoredCheckIn } from '#functions/use-cases/documents/team-documents.ts';
import {
  checkInDocuments,
  objectiveDocuments,
  objectiveId,
} from '#functions/use-cases/documents/team-documents.ts';
import type { Organisation } from '#functions/use-cases/organisation/organisation.ts';
import { cycleOf, teamOf, viewerOf } from '#functions/use-cases/organisation/organisation.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

/** Where a request takes place, and who asks. */
export interface Place {
  readonly organisation: Organisation;
  readonly viewer: Viewer;
  readonly team: Team;
  readonly cycle: Cycle;
  readonly partition: Partition;
  readonly now: number;
  readonly act: Act;
}

/** Finds team and cycle. Throws `not-found`. */
export async function findPlace(
  { readOrganisation, clock, ids }: Tools,
  caller: Caller,
  path: { readonly teamId: string; readonly cycleId: string },
): Promise<Place> {
  const organisation = await readOrganisation(caller.tenantId);
  const now = clock();
  const team = teamOf(organisation, path.teamId);
  return {
    organisation,
    viewer: viewerOf(caller, organisation),
    team,
    cycle: cycleOf(organisation, path.cycleId, now),
    partition: teamPartition(caller.tenantId, team.id),
    now,
    act: { by: caller.personId, at: instantOf(now), newId: ids },
  };
}

export interface OpenedObjective extends Place {
  readonly objective: Versioned<Objective>;
  readonly links: readonly Link[];
  readonly remembered: RememberedRequest | undefined;
  readonly checkIn: Versioned<StoredCheckIn> | undefined;
}

/**
 * One read: the objective, what it is aligned with, and the further documents that a decision needs.
 * Throws `not-found` for what is absent, unreadable, removed for good, or hidden from the caller.
 */
export async function openObjective(
  tools: Tools,
  caller: Caller,
  path: { readonly teamId: string; readonly cycleId: string; readonly objectiveId: string },
  furtherIds: readonly string[] = [],
): Promise<OpenedObjective> {
  const place = await findPlace(tools, caller, path);
  const { partition, cycle, viewer, now } = place;
  const documents = await tools.store.read(partition, {
    ids: [objectiveId(cycle.id, path.objectiveId), ...furtherIds],
    prefixes: [linkPrefix(cycle.id, path.objectiveId)],
  });
  const { objectives, links, remembered, checkIns, unreadable } = sortOut(documents, {
    objectives: objectiveDocuments,
    links: linkDocuments,
    remembered: rememberedDocuments,
    checkIns: checkInDocuments,
  });
  tools.log.unreadable(partition, unreadable);
  const objective = objectives[0];
  if (!objective || isGone(objective.value, now) || !canSee(objective.value, viewer)) {
    throw new DomainError('not-found', { what: 'objective' });
  }
  return {
    ...place,
    objective,
    links: links.map(({ value }) => value),
    remembered: remembered[0]?.value,
    checkIn: checkIns[0],
  };
}

const isGone = ({ removal }: Objective, now: number): boolean =>
  removal !== null && !isRecoverable(removal, now);

/** The key result, removed or not. Throws `not-found`. */
export function keyResultOf({ objective }: OpenedObjective, keyResultId: string) {
  const keyResult = objective.value.keyResults.find(({ id }) => id === keyResultId);
  if (!keyResult) throw new DomainError('not-found', { what: 'key-result' });
  return keyResult;
}
