import type { BoundEvent } from '#core/domain/review.ts';
import { canScheduleReview } from '#core/domain/access.ts';
import { DomainError } from '#core/domain/errors.ts';
import { seriesICalUId } from '#core/domain/event-identity.ts';
import { refuseClosed } from '#core/domain/refuse-closed.ts';
import { scheduleReview as newReview } from '#core/domain/schedule-review.ts';
import type { CalendarEvent } from '#functions/ports/calendar.ts';
import { exceptionsIn } from '#functions/use-cases/calendars/series-exceptions.ts';
import { watchCalendar } from '#functions/use-cases/calendars/watch-calendar.ts';
import { reviewDocuments } from '#functions/use-cases/documents/review-documents.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { attendeesOf } from './calendar-attendees.ts';
import { openRoom, reviewIn } from './open-review.ts';
import { reviewView } from './review-view.ts';
import { queuedWork, writeDelivery } from './write-review.ts';

/** Binds an event that its organiser has made themselves. Asked again for the same review it answers what stands. */
export const attachReview: UseCase<'attachReview'> = async (
  tools,
  { caller, token, path, body },
) => {
  const { calendar, directory } = await tools.offices.of(caller, token);
  const attached = await retryLostRaces(async () => {
    const room = await openRoom(tools, caller, path);
    const { team, cycle, viewer, act, partition, board, reviews } = room;
    if (!canScheduleReview(team, viewer)) throw new DomainError('forbidden', {});
    if (reviews.some(({ value }) => value.id === body.reviewId)) {
      const { review, delivery } = reviewIn(room, body.reviewId);
      return reviewView(review, delivery?.value, room);
    }
    refuseClosed(cycle);
    const knownIds = board.map(({ value }) => value.id);
    const unknown = (body.objectiveIds ?? []).findIndex((id) => !knownIds.includes(id));
    if (unknown >= 0) {
      const fields = [{ path: `objectiveIds.${unknown}`, rule: 'unknown-id' as const }];
      throw new DomainError('invalid', { fields });
    }
    const event = await calendar.mark(body.eventId, body.reviewId);
    if (!event) throw new DomainError('not-found', { what: 'event' });
    if (!event.isOrganiser) throw new DomainError('not-organiser', {});
    const attendees = await attendeesOf(event.attendees, [], directory);
    const exceptions = await exceptionsIn(calendar, event, tools.clock());
    if (!exceptions) throw new DomainError('not-found', { what: 'event' });
    const { kind, objectiveIds, language } = body;
    const { subject, startsAt, endsAt, timeZone } = event;
    const time = { startsAt, endsAt, timeZone };
    const review = newReview(
      { id: body.reviewId, teamId: team.id, cycleId: cycle.id },
      { kind, objectiveIds, language, attendees, subject, time, agenda: [] },
      board.map(({ value }) => value),
      act,
      { kind: 'booked', event: boundEvent(event, exceptions) },
    );
    const document = reviewDocuments.encode(review);
    // A body that the organiser is writing just now is left to their Outlook.
    const delivery = body.insertsBlock
      ? queuedWork(review, undefined, { kind: 'update', parts: ['block'], insertsBlock: true })
      : undefined;
    const outcome = await tools.store.write(partition, [
      { kind: 'create', document },
      ...(delivery ? [writeDelivery(delivery, undefined)] : []),
    ]);
    if (!outcome.written) return undefined;
    const stored = { value: review, etag: outcome.etags[document.id] ?? '' };
    return reviewView(stored, delivery, room);
  });
  // A delivery would follow the calendar, too.
  if (!body.insertsBlock) await watchCalendar(tools, calendar, caller.tenantId, caller.personId);
  return attached;
};

/** What is kept of an event: for an occurrence, its whole series. */
export const boundEvent = (
  event: CalendarEvent,
  exceptions: BoundEvent['exceptions'] = [],
): BoundEvent => ({
  eventId: event.eventId,
  iCalUId: seriesICalUId(event.iCalUId),
  isSeries: event.kind !== 'single',
  recurrence: event.recurrence,
  exceptions,
  joinUrl: event.joinUrl,
});
