import type { Board } from '#core/contract/boards.ts';
import { canSee } from '#core/domain/access.ts';
import { instantOf } from '#core/domain/calendar.ts';
import { byRank } from '#core/domain/rank.ts';
import { teamFigures } from '#core/domain/team-figures.ts';
import { teamWithAncestors } from '#core/domain/team.ts';
import { linkDocuments } from '#functions/use-cases/documents/projection-documents.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import {
  deliveryDocuments,
  reviewDocuments,
} from '#functions/use-cases/documents/review-documents.ts';
import { kpiDocuments, objectiveDocuments } from '#functions/use-cases/documents/team-documents.ts';
import { named } from '#functions/use-cases/objectives/check-people.ts';
import { objectiveView } from '#functions/use-cases/objectives/objective-view.ts';
import type { Place } from '#functions/use-cases/objectives/open-objective.ts';
import { peopleOf } from '#functions/use-cases/organisation/organisation.ts';
import { boardReviews } from '#functions/use-cases/reviews/board-reviews.ts';
import type { Immutable, Tools } from '#functions/use-cases/use-case.ts';

import type { VersionedDocument } from '#functions/ports/store.ts';

/** The board that the documents make, as far as its viewer may see it. */
export function boardView(
  place: Place,
  documents: readonly VersionedDocument[],
  log: Tools['log'],
): Immutable<Board> {
  const { organisation, viewer, team, cycle, partition, now } = place;
  const { teams, cycles } = organisation;
  const sorted = sortOut(documents, {
    objectives: objectiveDocuments,
    links: linkDocuments,
    kpis: kpiDocuments,
    reviews: reviewDocuments,
    deliveries: deliveryDocuments,
  });
  log.unreadable(partition, sorted.unreadable);
  const objectives = sorted.objectives
    .filter(({ value }) => value.removal === null && canSee(value, viewer))
    .toSorted((a, b) => byRank(a.value, b.value));
  const links = Map.groupBy(
    sorted.links.map(({ value }) => value),
    ({ from }) => from.objectiveId,
  );
  const kpis = sorted.kpis.map(({ value }) => value);
  return {
    asOf: instantOf(now),
    viewer,
    team,
    ancestors: teamWithAncestors(team.id, teams)
      .slice(1)
      .map(({ id, name }) => ({ id, name }))
      .toReversed(),
    cycle,
    cycles,
    teams: teams.map(({ id, name, parentId }) => ({ id, name, parentId })),
    people: peopleOf(organisation, [
      ...team.leadIds,
      ...team.memberIds,
      viewer.personId,
      ...kpis.map(({ ownerId }) => ownerId),
      ...objectives.flatMap(({ value }) => named(value)),
      ...sorted.reviews.map(({ value }) => value.organiserId),
    ]),
    figures: teamFigures(
      objectives.map(({ value }) => value),
      cycle,
      now,
    ),
    objectives: objectives.map((one) => objectiveView(one, links.get(one.value.id) ?? [], place)),
    kpis,
    reviews: boardReviews(sorted.reviews, sorted.deliveries, place),
    unreadable: sorted.unreadable
      .filter((id) => !id.startsWith('link:'))
      .map((documentId) => ({ documentId })),
  };
}
