import { canEditObjective } from '#core/domain/access.ts';
import { refuseClosed } from '#core/domain/refuse-closed.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Written } from '#core/domain/written.ts';
import type { Caller } from '#functions/ports/token-verifier.ts';
import type { Link } from '#functions/use-cases/documents/projection-documents.ts';
import { objectiveDocuments } from '#functions/use-cases/documents/team-documents.ts';
import { isSameVersion } from '#functions/use-cases/same-version.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';
import { objectiveView } from './objective-view.ts';
import type { OpenedObjective } from './open-objective.ts';
import { openObjective } from './open-objective.ts';
import { companions, objectiveDocument } from './write-objective.ts';

interface Asked {
  readonly caller: Caller;
  readonly path: {
    readonly teamId: string;
    readonly cycleId: string;
    readonly objectiveId: string;
  };
  readonly version: string;
}

interface Change {
  /** Who may; leads and the owner unless told otherwise. */
  readonly isAllowed?: (opened: OpenedObjective) => boolean;
  readonly decide: (opened: OpenedObjective) => Promise<Changed> | Changed;
}

interface Changed extends Written {
  /** Links that the answer needs before the change feed has made them. */
  readonly links?: readonly Link[];
}

const mayEdit = ({ objective, team, viewer }: OpenedObjective): boolean =>
  canEditObjective(objective.value, team, viewer);

/**
 * Changes one objective, if it still is the version that the caller saw.
 *
 * @throws DomainError `changed` with the view of what is stored now, when it is not.
 */
export async function changeObjective(
  tools: Tools,
  { caller, path, version }: Asked,
  { isAllowed = mayEdit, decide }: Change,
) {
  const opened = await openObjective(tools, caller, path);
  const { objective, partition, cycle } = opened;
  const current = objectiveView(objective, opened.links, opened);
  if (!isAllowed(opened)) throw new DomainError('forbidden', {});
  refuseClosed(cycle);
  if (!isSameVersion(version, objective.etag)) {
    throw new DomainError('changed', { current });
  }
  const changed = await decide(opened);
  if (changed.events.length === 0) return current;

  const document = objectiveDocument(changed);
  const outcome = await tools.store.write(partition, [
    { kind: 'replace', document, etag: objective.etag },
    ...companions(changed, changed.links ?? []),
  ]);
  if (!outcome.written) return afterLostRace(await openObjective(tools, caller, path), changed);
  const etag = outcome.etags[document.id] ?? '';
  const links = [...opened.links, ...(changed.links ?? [])];
  return objectiveView({ value: changed.objective, etag }, links, opened);
}

/** A write that took effect, but whose answer was lost, looks like a lost race: what is stored is ours. */
function afterLostRace(now: OpenedObjective, { objective }: Written) {
  const view = objectiveView(now.objective, now.links, now);
  const wanted = objectiveDocuments.decode(objectiveDocuments.encode(objective));
  if (JSON.stringify(wanted) === JSON.stringify(now.objective.value)) return view;
  throw new DomainError('changed', { current: view });
}
