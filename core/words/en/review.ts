import type { DeliveryFailure } from '#core/domain/delivery.ts';
import type { ReviewKind } from '#core/domain/review.ts';

const kind: Record<ReviewKind, string> = {
  planning: 'Planning',
  'mid-quarter': 'Mid-quarter review',
  quarterly: 'Quarterly review',
  process: 'How we work with OKRs',
};

/** Read by the organiser, who alone can do something about it. */
const failure: Record<DeliveryFailure, string> = {
  'consent-missing':
    'Kvartal may not use calendars here yet. Ask your administrator to agree to its permissions.',
  'no-mailbox': 'You have no mailbox that Kvartal could use.',
  unavailable: 'The calendar did not answer.',
  refused: 'The calendar refused it.',
};

/** What is said about a review wherever it is mentioned. */
export const review = {
  kind,
  failure,
  state: {
    booked: 'booked',
    beingBooked: 'being booked',
    notBookedYet: 'not booked yet',
    notBooked: 'could not be booked',
    beingChanged: 'change on its way to the calendar',
    notChangedYet: 'change not in the calendar yet',
    notChanged: 'change could not be made in the calendar',
    calledOff: 'called off',
    calledOffInOutlook: 'called off in Outlook',
    beingCalledOff: 'being called off',
    stillInCalendar: 'called off, but still in the calendar',
  },
  waitsForYou: 'It waits for you.',
  waitsFor: (name: string) => `It waits until ${name} next opens Kvartal.`,
  waitsForSomebody: 'It waits until its organiser next opens Kvartal.',
  sendNow: 'Send now',
  schedule: 'Schedule review',
  open: 'Open',
  openNamed: (subject: string) => `Open ${subject}`,
  change: 'Change',
  changeNamed: (subject: string) => `Change ${subject}`,
  join: 'Join in Teams',
  joinNamed: (subject: string) => `Join in Teams: ${subject}`,
  next: 'Next review',
  keyResultsWait: (count: number) =>
    count === 1 ? '1 key result waits for your word' : `${count} key results wait for your word`,
  notInCalendar: 'Your calendar does not know all of it yet.',
};
