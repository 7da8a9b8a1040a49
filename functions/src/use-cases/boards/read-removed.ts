import { canSee } from '#core/domain/access.ts';
import { isRecoverable } from '#core/domain/removal.ts';
import { linkDocuments, linksPrefix } from '#functions/use-cases/documents/projection-documents.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import {
  objectiveDocuments,
  objectivePrefix,
} from '#functions/use-cases/documents/team-documents.ts';
import { named } from '#functions/use-cases/objectives/check-people.ts';
import { objectiveView } from '#functions/use-cases/objectives/objective-view.ts';
import { findPlace } from '#functions/use-cases/objectives/open-objective.ts';
import { referenceOf } from '#functions/use-cases/objectives/references.ts';
import { peopleOf } from '#functions/use-cases/organisation/organisation.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';

/** What can be brought back: whole objectives, and key results of those that are still there. Newest first. */
export const readRemoved: UseCase<'readRemoved'> = async (tools, { caller, path }) => {
  const place = await findPlace(tools, caller, path);
  const { organisation, viewer, cycle, partition, now } = place;
  const documents = await tools.store.read(partition, {
    prefixes: [objectivePrefix(cycle.id), linksPrefix(cycle.id)],
  });
  const sorted = sortOut(documents, { objectives: objectiveDocuments, links: linkDocuments });
  tools.log.unreadable(partition, sorted.unreadable);
  const links = sorted.links.map(({ value }) => value);
  const visible = sorted.objectives.filter(({ value }) => canSee(value, viewer));
  const objectives = visible
    .filter(({ value: { removal } }) => removal && isRecoverable(removal, now))
    .toSorted((a, b) => newestFirst(a.value.removal?.at, b.value.removal?.at));
  const keyResults = visible
    .filter(({ value }) => value.removal === null)
    .flatMap(({ value: objective }) =>
      objective.keyResults.flatMap(({ id, title, removal }) =>
        removal && isRecoverable(removal, now)
          ? {
              reference: referenceOf(objective),
              objectiveTitle: objective.title,
              keyResultId: id,
              title,
              removedAt: removal.at,
              removedBy: removal.by,
            }
          : [],
      ),
    )
    .toSorted((a, b) => newestFirst(a.removedAt, b.removedAt));
  return {
    objectives: objectives.map((one) => objectiveView(one, links, place)),
    keyResults,
    people: peopleOf(organisation, [
      ...objectives.flatMap(({ value }) => [...named(value), value.removal?.by ?? '']),
      ...keyResults.map(({ removedBy }) => removedBy),
    ]),
  };
};

const newestFirst = (a = '', b = ''): number => (a === b ? 0 : a < b ? 1 : -1);
