import { instantOf } from '#core/domain/calendar.ts';
import { isCheckInDue } from '#core/domain/check-in-clock.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import { nudges } from '#core/domain/nudges.ts';
import { listedObjectives } from '#functions/use-cases/boards/listed-objectives.ts';
import type { MyReview } from '#functions/use-cases/documents/event-documents.ts';
import {
  myReviewDocuments,
  myReviewPrefix,
} from '#functions/use-cases/documents/event-documents.ts';
import { personPartition } from '#functions/use-cases/documents/partitions.ts';
import type { OwnedKeyResult } from '#functions/use-cases/documents/projection-documents.ts';
import {
  listedPrefix,
  ownedDocuments,
  ownedPrefix,
} from '#functions/use-cases/documents/projection-documents.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import { cycleOf, viewerOf } from '#functions/use-cases/organisation/organisation.ts';
import type { Tools, UseCase } from '#functions/use-cases/use-case.ts';
import { myReviews } from './my-reviews.ts';
import { teamRow } from './team-row.ts';

/** Two reads side by side, however many teams and key results there are. */
export const readHome: UseCase<'readHome'> = async (tools, { caller }) => {
  const organisation = await tools.readOrganisation(caller.tenantId);
  const viewer = viewerOf(caller, organisation);
  const now = tools.clock();
  const { teams, cycles, people } = organisation;
  const cycle = cycleOf(organisation, 'current', now);
  const running = cycles.filter((one) => one.phase === 'running' || one.id === cycle.id);
  const mine = teams.filter(({ id }) => viewer.teamIds.includes(id));
  const [{ owned, reviews }, listed] = await Promise.all([
    ownDocuments(tools, caller.tenantId, caller.personId, running),
    listedObjectives(
      tools,
      caller.tenantId,
      cycle,
      viewer,
      mine.map(({ id }) => listedPrefix(id)),
    ),
  ]);
  return {
    asOf: instantOf(now),
    viewer,
    person: people.find(({ id }) => id === caller.personId) ?? { id: caller.personId, name: '' },
    cycle,
    cycles,
    keyResults: owned.flatMap((one) => {
      const cycleOfIt = running.find(({ id }) => id === one.reference.cycleId);
      if (!cycleOfIt) return [];
      const teamName = teams.find(({ id }) => id === one.reference.teamId)?.name ?? '';
      return { ...one, teamName, isDue: isCheckInDue(one.keyResult, cycleOfIt, now) };
    }),
    teams: mine.map((team) =>
      teamRow(
        team,
        listed.filter(({ facts }) => facts.teamId === team.id),
        cycle,
        now,
      ),
    ),
    nudges: nudges(
      listed.map(({ facts }) => facts),
      cycle,
    ),
    reviews: myReviews(reviews, organisation, caller.personId, now),
  };
};

/** What stands in the caller's own scope. */
async function ownDocuments(
  { store, log }: Tools,
  tenantId: string,
  personId: string,
  cycles: readonly Cycle[],
): Promise<{ readonly owned: OwnedKeyResult[]; readonly reviews: MyReview[] }> {
  const partition = personPartition(tenantId, personId);
  const documents = await store.read(partition, {
    prefixes: [...cycles.map(({ id }) => ownedPrefix(id)), myReviewPrefix],
  });
  const { owned, reviews, unreadable } = sortOut(documents, {
    owned: ownedDocuments,
    reviews: myReviewDocuments,
  });
  log.unreadable(partition, unreadable);
  return {
    owned: owned.map(({ value }) => value),
    reviews: reviews.map(({ value }) => value),
  };
}
