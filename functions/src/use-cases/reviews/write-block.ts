import { canScheduleReview } from '#core/domain/access.ts';
import { DomainError } from '#core/domain/errors.ts';
import { scheduleReview as newReview } from '#core/domain/schedule-review.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { attendeesOf } from './calendar-attendees.ts';
import { invitationHtml } from './invitation-html.ts';
import { openRoom } from './open-review.ts';

/** Stores nothing: an invitation that is never sent leaves nothing behind. */
export const writeBlock: UseCase<'writeBlock'> = async (tools, { caller, token, path, body }) => {
  const room = await openRoom(tools, caller, path);
  const { team, cycle, viewer, board, act } = room;
  if (!canScheduleReview(team, viewer)) throw new DomainError('forbidden', {});
  const { directory } = await tools.offices.of(caller, token);
  const seen = body.attendees.map((mail) => ({ name: '', mail, isRoom: false }));
  const stored = room.reviews.find(({ value }) => value.id === body.reviewId)?.value;
  const review = newReview(
    { id: body.reviewId ?? act.newId(), teamId: team.id, cycleId: cycle.id },
    {
      ...body,
      subject: '',
      time: { startsAt: act.at, endsAt: act.at, timeZone: 'UTC' },
      agenda: stored?.agenda ?? [],
      attendees: await attendeesOf(seen, stored?.attendees ?? [], directory),
    },
    board.map(({ value }) => value),
    act,
  );
  const written = stored ? { ...review, baseline: stored.baseline } : review;
  return { reviewId: review.id, ...invitationHtml(tools, written, room) };
};
