import type { Objective, ObjectiveReference } from '#core/domain/objective.ts';
import type { Store } from '#functions/ports/store.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import { objectiveDocuments, objectiveId } from '#functions/use-cases/documents/team-documents.ts';

/** Reads objectives wherever they live, one read per team, side by side. Absent and unreadable ones are left out. */
export async function readReferenced(
  store: Store,
  tenantId: string,
  references: readonly ObjectiveReference[],
): Promise<Objective[]> {
  const byTeam = Map.groupBy(references, ({ teamId }) => teamId);
  const documents = await Promise.all(
    [...byTeam].map(([teamId, wanted]) =>
      store.read(teamPartition(tenantId, teamId), {
        ids: [...new Set(wanted.map((one) => objectiveId(one.cycleId, one.objectiveId)))],
      }),
    ),
  );
  return documents.flat().flatMap((document) => objectiveDocuments.decode(document) ?? []);
}

export const referenceOf = ({ id, teamId, cycleId }: Objective): ObjectiveReference => ({
  teamId,
  cycleId,
  objectiveId: id,
});

/** The reference as one text, to compare and to look up by. */
export const keyOf = ({ teamId, cycleId, objectiveId }: ObjectiveReference): string =>
  `${teamId}/${cycleId}/${objectiveId}`;
