import { canScheduleReview } from '#core/domain/access.ts';
import { DomainError } from '#core/domain/errors.ts';
import { refuseClosed } from '#core/domain/refuse-closed.ts';
import { reviewIssues } from '#core/domain/review-draft.ts';
import { scheduleReview as newReview } from '#core/domain/schedule-review.ts';
import {
  rememberedDocuments,
  rememberedId,
} from '#functions/use-cases/documents/remembered-requests.ts';
import { reviewDocuments } from '#functions/use-cases/documents/review-documents.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import { sameRequest } from '#functions/use-cases/same-request.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { attendeeIssues } from './check-attendees.ts';
import { openRoom, reviewIn } from './open-review.ts';
import { reviewView } from './review-view.ts';
import { queuedWork, writeDelivery } from './write-review.ts';

/** One batch holds the review and what its calendar has to be told. The calendar itself follows on its own. */
export const scheduleReview: UseCase<'scheduleReview'> = async (
  tools,
  { caller, token, path, body, attempt },
) => {
  // Now, while the organiser is here: what is kept of this is what their calendar is written with.
  const office = await tools.offices.of(caller, token);
  return retryLostRaces(async () => {
    const room = await openRoom(tools, caller, path, [rememberedId(caller.personId, attempt.key)]);
    const { team, cycle, viewer, act, partition, board, remembered } = room;
    const earlier = sameRequest(remembered, attempt, 'review');
    if (earlier) {
      const { review, delivery } = reviewIn(room, earlier.reviewId);
      return reviewView(review, delivery?.value, room);
    }
    if (!canScheduleReview(team, viewer)) throw new DomainError('forbidden', {});
    refuseClosed(cycle);
    const objectives = board.map(({ value }) => value);
    const fields = [
      ...reviewIssues(
        body,
        objectives.map(({ id }) => id),
      ),
      ...(await attendeeIssues(body.attendees, office.directory)),
    ];
    if (fields.length > 0) throw new DomainError('invalid', { fields });

    const place = { id: act.newId(), teamId: team.id, cycleId: cycle.id };
    const review = newReview(place, body, objectives, act);
    const document = reviewDocuments.encode(review);
    const delivery = queuedWork(review, undefined, { kind: 'create' });
    const request = rememberedDocuments.encode({
      personId: caller.personId,
      ...attempt,
      outcome: { kind: 'review', reviewId: review.id },
    });
    const outcome = await tools.store.write(partition, [
      { kind: 'create', document },
      writeDelivery(delivery, undefined),
      { kind: 'create', document: request },
    ]);
    if (!outcome.written) return undefined;
    const stored = { value: review, etag: outcome.etags[document.id] ?? '' };
    return reviewView(stored, delivery, room);
  });
};
