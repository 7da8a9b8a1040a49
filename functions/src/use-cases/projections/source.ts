import type { Objective, ObjectiveReference } from '#core/domain/objective.ts';
import type { Store } from '#functions/ports/store.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import { objectiveDocuments, objectiveId } from '#functions/use-cases/documents/team-documents.ts';

/** Where a projection comes from. */
export interface SourceReference extends ObjectiveReference {
  readonly tenantId: string;
}

/** The source as it stands now. Unreadable: projections of it are left as they are. */
export type Source =
  | { readonly kind: 'present'; readonly objective: Objective; readonly etag: string }
  | { readonly kind: 'absent'; readonly etag: '' }
  | { readonly kind: 'unreadable'; readonly etag: string };

export async function readSource(store: Store, reference: SourceReference): Promise<Source> {
  const { tenantId, teamId, cycleId } = reference;
  const [document] = await store.read(teamPartition(tenantId, teamId), {
    ids: [objectiveId(cycleId, reference.objectiveId)],
  });
  if (!document) return { kind: 'absent', etag: '' };
  const objective = objectiveDocuments.decode(document);
  const { etag } = document;
  return objective ? { kind: 'present', objective, etag } : { kind: 'unreadable', etag };
}

/** The objective, unless it is absent, unreadable or removed. */
export const liveObjective = (source: Source): Objective | undefined =>
  source.kind === 'present' && source.objective.removal === null ? source.objective : undefined;

/** The objective that a changed document is; undefined for every other document. */
export function sourceOf(changed: {
  readonly tenantId: string;
  readonly scope: string;
  readonly id: string;
}): SourceReference | undefined {
  const [kind, teamId, ...furtherScope] = changed.scope.split(':');
  const [type, cycleId, objectiveId, ...furtherId] = changed.id.split(':');
  if (kind !== 'team' || !teamId || furtherScope.length > 0) return undefined;
  if (!cycleId || !objectiveId || furtherId.length > 0) return undefined;
  const { tenantId } = changed;
  return type === objectiveDocuments.type ? { tenantId, teamId, cycleId, objectiveId } : undefined;
}
