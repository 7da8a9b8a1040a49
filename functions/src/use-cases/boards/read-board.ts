import { linksPrefix } from '#functions/use-cases/documents/projection-documents.ts';
import { deliveryPrefix, reviewPrefix } from '#functions/use-cases/documents/review-documents.ts';
import { kpiPrefix, objectivePrefix } from '#functions/use-cases/documents/team-documents.ts';
import { findPlace } from '#functions/use-cases/objectives/open-objective.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { boardView } from './board-view.ts';
import { knownBoard } from './known-boards.ts';

/** One read, whatever is on the board. */
export const readBoard: UseCase<'readBoard'> = async (tools, { caller, path }) => {
  const place = await findPlace(tools, caller, path);
  const { cycle, partition } = place;
  const documents = await tools.store.read(partition, {
    prefixes: [
      objectivePrefix(cycle.id),
      linksPrefix(cycle.id),
      kpiPrefix,
      reviewPrefix(cycle.id),
      deliveryPrefix(cycle.id),
    ],
  });
  return knownBoard(place, documents, () => boardView(place, documents, tools.log));
};
