import { generateKeyBetween } from 'fractional-indexing';
import { canAddObjective, canSee } from '#core/domain/access.ts';
import { DomainError } from '#core/domain/errors.ts';
import { moveObjective as moved } from '#core/domain/move-objective.ts';
import type { Objective } from '#core/domain/objective.ts';
import { byRank } from '#core/domain/rank.ts';
import {
  objectiveDocuments,
  objectivePrefix,
} from '#functions/use-cases/documents/team-documents.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { changeObjective } from './change-objective.ts';
import type { OpenedObjective } from './open-objective.ts';

const mayReorder = ({ team, viewer }: OpenedObjective): boolean => canAddObjective(team, viewer);

export const moveObjective: UseCase<'moveObjective'> = (tools, asked) =>
  changeObjective(tools, asked, {
    isAllowed: mayReorder,
    decide: async ({ objective: { value: objective }, partition, cycle, viewer, act }) => {
      const documents = await tools.store.read(partition, {
        prefixes: [objectivePrefix(cycle.id)],
      });
      const others = documents
        .flatMap((document) => objectiveDocuments.decode(document) ?? [])
        .filter(({ id, removal }) => id !== objective.id && removal === null)
        .toSorted(byRank);
      const { afterId } = asked.body;
      const after = others.find((one) => one.id === afterId && canSee(one, viewer));
      if (afterId !== null && !after) {
        throw new DomainError('invalid', { fields: [{ path: 'afterId', rule: 'unknown-id' }] });
      }
      return moved(objective, rankAfter(after, others), act);
    },
  });

/** A rank just after the one, before whatever comes next; first when there is none to come after. */
function rankAfter(after: Objective | undefined, others: readonly Objective[]): string {
  const next = after ? others.find(({ rank }) => rank > after.rank) : others[0];
  return generateKeyBetween(after?.rank, next?.rank);
}
