import type { ReviewScreen } from '#core/contract/reviews.ts';
import { canSee } from '#core/domain/access.ts';
import { instantMs, instantOf } from '#core/domain/calendar.ts';
import { movementsAfter, movementsSince } from '#core/domain/movements.ts';
import { lastHeldAt } from '#core/domain/held-review.ts';
import { discussedObjectives } from '#core/domain/review-audience.ts';
import { notesDocuments, notesId } from '#functions/use-cases/documents/person-documents.ts';
import { personPartition } from '#functions/use-cases/documents/partitions.ts';
import { named } from '#functions/use-cases/objectives/check-people.ts';
import { objectiveView } from '#functions/use-cases/objectives/objective-view.ts';
import { peopleOf } from '#functions/use-cases/organisation/organisation.ts';
import type { Immutable, Tools } from '#functions/use-cases/use-case.ts';
import type { OpenedReview } from './open-review.ts';
import { reviewView } from './review-view.ts';

/** The review as its viewer may look at it, with their own notes: one more read. */
export async function reviewScreen(
  tools: Tools,
  opened: OpenedReview,
): Promise<Immutable<ReviewScreen>> {
  const { review, delivery, board, links, viewer, team, cycle, organisation, now } = opened;
  const about = new Set(
    discussedObjectives(
      review.value,
      board.map(({ value }) => value),
    ).map(({ id }) => id),
  );
  const objectives = board.filter(({ value }) => about.has(value.id) && canSee(value, viewer));
  const seen = objectives.map(({ value }) => value);
  const since = sinceOf(opened);
  return {
    asOf: instantOf(now),
    viewer,
    team,
    cycle,
    people: peopleOf(organisation, [
      review.value.organiserId,
      viewer.personId,
      ...seen.flatMap(named),
    ]),
    view: reviewView(review, delivery?.value, opened),
    objectives: objectives.map((one) =>
      objectiveView(
        one,
        links.filter(({ from }) => from.objectiveId === one.value.id),
        opened,
      ),
    ),
    since,
    movements:
      since.kind === 'held'
        ? movementsAfter(seen, instantMs(since.at))
        : movementsSince(seen, review.value.baseline),
    notes: await readNotes(tools, opened),
  };
}

/**
 * Since the team's last review in the cycle was held, if that was after this one was scheduled: an
 * earlier one, or the last occurrence of this one where it is a series.
 */
function sinceOf({ review, reviews, now }: OpenedReview): ReviewScreen['since'] {
  const { scheduledAt, id, time, booking } = review.value;
  const isSeries = booking.kind === 'booked' && booking.event.isSeries;
  const before = isSeries ? now : instantMs(time.startsAt);
  const held = reviews
    .filter(({ value }) => isSeries || value.id !== id)
    .flatMap(({ value }) => lastHeldAt(value, now) ?? [])
    .filter((at) => instantMs(at) > instantMs(scheduledAt) && instantMs(at) < before)
    .toSorted((a, b) => instantMs(a) - instantMs(b))
    .at(-1);
  return held ? { kind: 'held', at: held } : { kind: 'scheduled', at: scheduledAt };
}

async function readNotes(
  { store }: Tools,
  { review, viewer, partition }: OpenedReview,
): Promise<string> {
  const documents = await store.read(personPartition(partition.tenantId, viewer.personId), {
    ids: [notesId(review.value.id)],
  });
  return documents.flatMap((document) => notesDocuments.decode(document) ?? [])[0]?.notes ?? '';
}
