import type { ReviewView } from '#core/contract/reviews.ts';
import type { Words } from '#core/words/words.ts';

type StateName = keyof Words['review']['state'];

const states = {
  wanted: {
    done: 'beingBooked',
    queued: 'beingBooked',
    waiting: 'notBookedYet',
    parked: 'notBooked',
  },
  booked: {
    done: 'booked',
    queued: 'beingChanged',
    waiting: 'notChangedYet',
    parked: 'notChanged',
  },
  cancelled: {
    done: 'calledOff',
    queued: 'beingCalledOff',
    waiting: 'stillInCalendar',
    parked: 'stillInCalendar',
  },
} as const satisfies Record<
  ReviewView['review']['booking']['kind'],
  Record<ReviewView['delivery']['kind'], StateName>
>;

/** How far a review has come, under the name of the words for it. */
export function reviewStateOf({ review: { booking }, delivery }: ReviewView): StateName {
  const state = states[booking.kind][delivery.kind];
  const isOutlooks = booking.kind === 'cancelled' && booking.by === 'calendar';
  return state === 'calledOff' && isOutlooks ? 'calledOffInOutlook' : state;
}

/** Whether the calendar is about to follow by itself. */
export const isBeingDelivered = ({ delivery }: ReviewView): boolean => delivery.kind === 'queued';

/** Whether the calendar has yet to follow, and does not by itself. */
export const isStuck = ({ delivery }: ReviewView): boolean =>
  delivery.kind === 'waiting' || delivery.kind === 'parked';
