import { insertBlock, replaceBlock } from '#core/domain/invitation-block.ts';
import type { DeliveryWork } from '#core/domain/delivery.ts';
import type { Booking, BoundEvent, Review, ReviewPart } from '#core/domain/review.ts';
import { invitationWords } from '#core/words/invitation/invitation-words.ts';
import type { Calendar, EventChange } from '#functions/ports/calendar.ts';
import { boundEvent } from '#functions/use-cases/reviews/attach-review.ts';
import { invitationHtml } from '#functions/use-cases/reviews/invitation-html.ts';
import type { OpenedReview } from '#functions/use-cases/reviews/open-review.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

type Update = Extract<DeliveryWork, { kind: 'update' }>;

/** Does the review's pending work in its organiser's calendar. Answers the booking as it is after that. */
export async function tellCalendar(
  tools: Tools,
  calendar: Calendar,
  opened: OpenedReview,
): Promise<Booking> {
  const review = opened.review.value;
  const work = opened.delivery?.value.work;
  switch (review.booking.kind) {
    case 'wanted':
      return { kind: 'booked', event: await create(tools, calendar, opened) };
    case 'booked':
      return work?.kind === 'update'
        ? update(tools, calendar, opened, review.booking.event, work)
        : review.booking;
    case 'cancelled': {
      // It may have been made by a try whose answer was lost.
      const event = review.booking.event ?? (await calendar.findByReview(review.id));
      const { cancelled } = invitationWords[review.language];
      if (event) await calendar.cancel(event.eventId, cancelled);
      return review.booking;
    }
  }
}

async function create(tools: Tools, calendar: Calendar, opened: OpenedReview): Promise<BoundEvent> {
  const review = opened.review.value;
  const { id: reviewId, subject, time, attendees } = review;
  const bodyHtml = invitationHtml(tools, review, opened).html;
  return boundEvent(await calendar.create({ reviewId, subject, ...time, attendees, bodyHtml }));
}

async function update(
  tools: Tools,
  calendar: Calendar,
  opened: OpenedReview,
  event: BoundEvent,
  work: Update,
): Promise<Booking> {
  const gone = (): Booking => ({
    kind: 'cancelled',
    at: opened.act.at,
    by: 'calendar',
    event,
  });
  let change: EventChange = fieldsOf(opened.review.value, work.parts);
  if (work.parts.includes('block')) {
    const standing = await calendar.read(event.eventId);
    if (!standing) return gone();
    const bodyHtml = bodyWith(tools, opened, work, standing.bodyHtml);
    if (bodyHtml !== null && bodyHtml !== standing.bodyHtml) change = { ...change, bodyHtml };
  }
  if (Object.keys(change).length === 0) return { kind: 'booked', event };
  const updated = await calendar.update(event.eventId, change);
  return updated ? { kind: 'booked', event: { ...event, joinUrl: updated.joinUrl } } : gone();
}

/** Null: the organiser has taken the block out, and nobody asked to put it back. */
function bodyWith(
  tools: Tools,
  opened: OpenedReview,
  { insertsBlock }: Update,
  standing: string,
): string | null {
  const review = opened.review.value;
  const { html } = invitationHtml(tools, review, opened);
  return (
    replaceBlock(standing, review.id, html) ?? (insertsBlock ? insertBlock(standing, html) : null)
  );
}

const fieldsOf = (
  { subject, time, attendees }: Review,
  parts: readonly ReviewPart[],
): EventChange => ({
  ...(parts.includes('subject') && { subject }),
  ...(parts.includes('time') ? time : {}),
  ...(parts.includes('attendees') && { attendees }),
});
