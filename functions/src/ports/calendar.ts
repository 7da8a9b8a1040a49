import type { AttendeeTime } from '#core/domain/free-slots.ts';
import type { Instance } from '#core/domain/occurrences.ts';
import type { Recurrence } from '#core/domain/recurrence.ts';
import type { Attendee, MeetingTime } from '#core/domain/review.ts';
import type { Caller } from '#functions/ports/token-verifier.ts';

/** What Kvartal puts into its organiser's calendar: always a meeting in Teams. */
export interface EventDraft extends MeetingTime {
  /** Names the event for good: a second creation with the same id makes no second event. */
  readonly reviewId: string;
  readonly subject: string;
  readonly attendees: readonly Attendee[];
  readonly bodyHtml: string;
}

/** What to change of an event; what is left out stays. Its time changes as a whole or not at all. */
export type EventChange = Partial<Pick<EventDraft, 'subject' | 'attendees' | 'bodyHtml'>> &
  (MeetingTime | { readonly [Part in keyof MeetingTime]?: never });

export interface EventAttendee {
  readonly name: string;
  readonly mail: string;
  readonly isRoom: boolean;
}

/** An event as it stands in one mailbox. */
export interface CalendarEvent extends MeetingTime {
  /** Of this mailbox's copy, as Graph writes it. */
  readonly eventId: string;
  /** The same in every mailbox; of an occurrence, its own. */
  readonly iCalUId: string;
  readonly kind: 'single' | 'series' | 'occurrence' | 'exception';
  /** Of an occurrence the event of its series in this mailbox; null of everything else. */
  readonly seriesId: string | null;
  /** Of a series; null of everything else, and of a pattern that is not known. */
  readonly recurrence: Recurrence | null;
  readonly subject: string;
  readonly attendees: readonly EventAttendee[];
  readonly bodyHtml: string;
  readonly joinUrl: string | null;
  /** Whether this mailbox organises it. */
  readonly isOrganiser: boolean;
  readonly isCancelled: boolean;
}

/** What tells an event apart, whoever's copy it is. */
export type EventIdentity = Pick<
  CalendarEvent,
  'iCalUId' | 'kind' | 'seriesId' | 'isOrganiser' | 'isCancelled'
>;

/** Graph's promise to tell about changes in one calendar. */
export interface Subscription {
  readonly subscriptionId: string;
  /** UTC instant. */
  readonly expiresAt: string;
}

/** One round of what has changed in a calendar; `next` continues where it ended. */
interface CalendarChanges {
  /** Of an occurrence its series. */
  readonly eventIds: readonly string[];
  /** Of what is gone; of an occurrence its own, which tells nothing of its series. */
  readonly removedIds: readonly string[];
  readonly next: string;
}

/** One mailbox's calendar. Every call rejects with CalendarError. */
export interface Calendar {
  /** Creates the event, or answers the one that an earlier try has made. */
  create(draft: EventDraft): Promise<CalendarEvent>;
  /** The event that was created for the review; null when there is none. */
  findByReview(reviewId: string): Promise<CalendarEvent | null>;
  /** Null when it is gone. */
  read(eventId: string): Promise<CalendarEvent | null>;
  /** One call, and only what identifies it; null when it is not in this mailbox. */
  identify(eventId: string): Promise<EventIdentity | null>;
  /** A series' occurrences that touch a span, without those that were called off; null when it is gone. */
  instances(
    eventId: string,
    span: { readonly from: string; readonly to: string },
  ): Promise<Instance[] | null>;
  /** Null when it is gone. Replaces the whole body where there is one in the change. */
  update(eventId: string, change: EventChange): Promise<CalendarEvent | null>;
  /** Marks an event that exists already as the review's, so that `findByReview` finds it: of an occurrence, its series. Null when it is gone. */
  mark(eventId: string, reviewId: string): Promise<CalendarEvent | null>;
  /** Cancels for everybody, with a word to the attendees. Done already, or gone, is success. */
  cancel(eventId: string, comment: string): Promise<void>;
  /** In the order of the addresses. A span is shorter than 62 days. */
  availability(
    mails: readonly string[],
    span: { readonly from: string; readonly to: string },
  ): Promise<AttendeeTime[]>;
  /** `clientState` comes back with every notification; at most 128 characters. */
  subscribe(clientState: string): Promise<Subscription>;
  /** Null when Graph has forgotten it. */
  renew(subscriptionId: string): Promise<Subscription | null>;
  /** Changes of events within a span since `next`; from the beginning without it, or when Graph has forgotten it. */
  changes(
    span: { readonly from: string; readonly to: string },
    next: string | null,
  ): Promise<CalendarChanges>;
}

/** Who can be invited, as the caller may see them. Rejects with CalendarError. */
export interface Directory {
  /** People and rooms by the beginnings of their names or addresses, at most `limit`. */
  find(text: string, limit: number): Promise<Attendee[]>;
  /** In any order; ids that nobody has are left out, and so are people without a mail address. */
  peopleByIds(personIds: readonly string[]): Promise<Attendee[]>;
}

/** Microsoft 365 as somebody may use it. */
export interface Office {
  readonly calendar: Calendar;
  readonly directory: Directory;
}

export interface Offices {
  /**
   * For somebody who is here: their own token is exchanged, and what comes of it is kept (encrypted, for
   * a while) for work that is done for them later. Rejects with CalendarError.
   */
  of(caller: Caller, token: string): Promise<Office>;
  /**
   * For somebody who may not be here: as the app where IT allows it, else with what was kept of their
   * last visit. Rejects with CalendarError `no-access` when neither works.
   */
  inAbsence(tenantId: string, personId: string): Promise<Office>;
}

/** Why Microsoft 365 did not do something. */
export type CalendarFailure =
  /** Nobody has agreed to a permission that the call needs. */
  | { readonly reason: 'consent-missing' }
  /** Entra asks the person something first; `claims` go with the next sign-in, where there are any. */
  | { readonly reason: 'interaction-required'; readonly claims: string | null }
  /** The person is not here, and the app may not go alone. */
  | { readonly reason: 'no-access' }
  /** The person has no mailbox in Exchange Online. */
  | { readonly reason: 'no-mailbox' }
  /** No answer in time, or a busy one, after patient repeats. Whether it took effect is unknown. */
  | { readonly reason: 'unavailable'; readonly retryAfterSeconds: number }
  /** Refused for good; `code` is Graph's, for the log. */
  | { readonly reason: 'refused'; readonly code: string };

export class CalendarError extends Error {
  readonly failure: CalendarFailure;

  constructor(failure: CalendarFailure, options?: ErrorOptions) {
    super(failure.reason, options);
    this.name = 'CalendarError';
    this.failure = failure;
  }
}
