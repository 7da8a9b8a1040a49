import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { Store } from '#functions/ports/store.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import type { Link } from '#functions/use-cases/documents/projection-documents.ts';
import {
  linkDocuments,
  linkId,
  linkPrefix,
} from '#functions/use-cases/documents/projection-documents.ts';
import { linkedObjective } from '#functions/use-cases/objectives/link-to.ts';
import { isSame } from '#functions/use-cases/objectives/objective-view.ts';
import { keep } from './keep.ts';
import type { Source, SourceReference } from './source.ts';
import { readSource } from './source.ts';

interface Alignment {
  readonly child: SourceReference;
  readonly parent: SourceReference;
}

const parentsOf = (source: Source): readonly ObjectiveReference[] =>
  source.kind === 'present' ? source.objective.supports : [];

/** Keeps both ends of every alignment that the objective has or had. */
export async function projectLinks(store: Store, reference: SourceReference): Promise<void> {
  const { tenantId, teamId, cycleId, objectiveId } = reference;
  const source = await readSource(store, reference);
  if (source.kind === 'unreadable') return;
  const documents = await store.read(teamPartition(tenantId, teamId), {
    prefixes: [linkPrefix(cycleId, objectiveId)],
  });
  const links = documents.flatMap((document) => linkDocuments.decode(document) ?? []);
  const ends = (direction: Link['direction']) =>
    links.filter((link) => link.direction === direction).map(({ to }) => ({ tenantId, ...to }));
  const parents = parentsOf(source).map((parent) => ({ tenantId, ...parent }));
  const former = ends('supports').filter((one) => !parents.some((parent) => isSame(parent, one)));

  for (const parent of parents) await keepAlignment(store, { child: reference, parent });
  for (const parent of former) await keepAlignment(store, { child: reference, parent });
  for (const child of ends('supported-by'))
    await keepChildsEnd(store, { child, parent: reference });
}

/**
 * Keeps both ends. The child's end comes before the parent's and goes after it, and only here: so
 * whoever keeps the child's alignments finds every parent's end that may have to go.
 */
export async function keepAlignment(store: Store, alignment: Alignment): Promise<void> {
  await keepChildsEnd(store, alignment);
  await keepParentsEnd(store, alignment);
  await keepChildsEnd(store, alignment, { mayGo: true });
}

const bare = ({ teamId, cycleId, objectiveId }: ObjectiveReference): ObjectiveReference => ({
  teamId,
  cycleId,
  objectiveId,
});

/** In the child's team: what the parent is called. There while the child supports it, also after the parent is gone. */
async function keepChildsEnd(
  store: Store,
  { child, parent }: Alignment,
  { mayGo } = { mayGo: false },
): Promise<void> {
  const end = { from: fromOf(child), direction: 'supports', to: bare(parent) } as const;
  const id = linkId(end);
  await keep(store, teamPartition(child.tenantId, child.teamId), [id], async () => {
    const [below, above] = await Promise.all([readSource(store, child), readSource(store, parent)]);
    if (below.kind === 'unreadable' || above.kind === 'unreadable') return new Map();
    const isSupported = parentsOf(below).some((one) => isSame(one, parent));
    if (!isSupported && !mayGo) return new Map();
    const linked = above.kind === 'present' ? linkedObjective(above.objective) : null;
    return new Map([[id, isSupported ? linkDocuments.encode({ ...end, linked }) : null]]);
  });
}

/** In the parent's team: what the child is called. There while the child supports it, also while the child is removed. */
async function keepParentsEnd(store: Store, { child, parent }: Alignment): Promise<void> {
  const end = { from: fromOf(parent), direction: 'supported-by', to: bare(child) } as const;
  const id = linkId(end);
  await keep(store, teamPartition(parent.tenantId, parent.teamId), [id], async () => {
    const below = await readSource(store, child);
    if (below.kind === 'unreadable') return new Map();
    const isSupported = parentsOf(below).some((one) => isSame(one, parent));
    const linked = below.kind === 'present' ? linkedObjective(below.objective) : null;
    return new Map([[id, isSupported ? linkDocuments.encode({ ...end, linked }) : null]]);
  });
}

const fromOf = ({ cycleId, objectiveId }: ObjectiveReference) => ({ cycleId, objectiveId });
