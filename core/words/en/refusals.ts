import type { FieldRule, RefusalCode } from '#core/domain/errors.ts';

/** What happened, and what to do about it. */
interface Refusal {
  readonly happened: string;
  readonly advice: string;
}

const refusal: Record<RefusalCode | 'unexpected' | 'offline', Refusal> = {
  invalid: {
    happened: 'Something you wrote can’t be saved as it is.',
    advice: 'Nothing is lost. Change what is marked and save again.',
  },
  'not-json': {
    happened: 'Kvartal got a message that it could not read.',
    advice: 'Nothing is lost. Try again; if it stays, reload the page.',
  },
  unauthenticated: {
    happened: 'Your sign-in has run out.',
    advice: 'Nothing is lost. Reload the page to sign in again.',
  },
  forbidden: {
    happened: 'You may look at this, but not change it.',
    advice: 'Nothing was changed. Ask the team’s lead if you should be able to.',
  },
  'not-found': {
    happened: 'This is not here, or it is not shared with you.',
    advice: 'Check the link, or ask whoever sent it to you.',
  },
  changed: {
    happened: 'A colleague changed this while you were writing.',
    advice: 'Nothing is lost: both versions are kept. Choose what should stand.',
  },
  'cycle-closed': {
    happened: 'This cycle is closed, so its figures stand still.',
    advice: 'Nothing was changed. Write in the current cycle instead.',
  },
  'key-reused': {
    happened: 'This was already sent with other content.',
    advice: 'Nothing is lost. Save once more.',
  },
  'not-latest': {
    happened: 'Only your own, newest check-in can be undone.',
    advice: 'Nothing was changed. Check in again with the right value.',
  },
  'too-large': {
    happened: 'This is more than Kvartal can take at once.',
    advice: 'Nothing is lost. Shorten it and save again.',
  },
  busy: {
    happened: 'Kvartal is busy right now.',
    advice: 'Nothing is lost or saved twice. Try again in a moment.',
  },
  'review-cancelled': {
    happened: 'This review has been called off.',
    advice: 'Nothing was changed. Schedule a new one instead.',
  },
  'not-organiser': {
    happened: 'Only who organises the meeting can attach OKRs to it.',
    advice: 'Nothing was changed. Ask the organiser, or schedule a review of your own.',
  },
  'consent-missing': {
    happened: 'Kvartal may not use calendars here yet.',
    advice: 'Nothing is lost. Ask your administrator to agree to Kvartal’s permissions.',
  },
  'interaction-required': {
    happened: 'Microsoft 365 wants to make sure that it is you.',
    advice: 'Nothing is lost. Sign in once more and Kvartal goes on.',
  },
  'no-mailbox': {
    happened: 'You have no mailbox that Kvartal could use.',
    advice: 'Nothing was changed. Somebody with a mailbox can schedule the review.',
  },
  'calendar-unavailable': {
    happened: 'The calendar does not answer right now.',
    advice: 'Nothing is lost or done twice. Try again in a moment.',
  },
  'calendar-refused': {
    happened: 'The calendar refused this.',
    advice: 'Nothing is lost. Try again; if it stays, tell your administrator.',
  },
  unexpected: {
    happened: 'Something went wrong on our side.',
    advice: 'Nothing you wrote is lost. Try again; if it stays, tell your administrator.',
  },
  offline: {
    happened: 'There is no connection.',
    advice: 'Nothing you wrote is lost. It works again when the network is back.',
  },
};

/** Stands beside the field. */
const fieldRule: Record<FieldRule, string> = {
  required: 'Write something here.',
  type: 'This can’t be used here.',
  'too-short': 'This is too short.',
  'too-long': 'This is too long.',
  'out-of-range': 'This is outside of what is possible.',
  'not-finite': 'Write a number.',
  'not-a-day': 'Write a day.',
  'not-plain-text': 'Write plain text on one line.',
  'unknown-field': 'This is not known here.',
  'too-deep': 'This can’t be read.',
  'too-many': 'There are too many.',
  'start-equals-target': 'Start and target are the same, so nothing can be measured.',
  'weights-sum-to-zero': 'At least one weight must be above zero.',
  'duplicate-id': 'This is here twice.',
  'unknown-id': 'This no longer exists.',
  'wrong-kind': 'This does not fit how the key result is measured.',
  'circular-parents': 'This would make an objective support itself.',
};

export const refusals = {
  refusal,
  fieldRule,
  requestId: (id: string) => `For your administrator: ${id}`,
  showsOlder: 'What you see may be a little old.',
};
