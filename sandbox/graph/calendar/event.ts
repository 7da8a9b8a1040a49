import type { Moment } from '#sandbox/graph/time/moment.ts';
import type { Recurrence } from './recurrence.ts';

type ResponseType =
  'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';

/** How somebody has answered, and when (ISO instant; null: not yet). */
export interface Response {
  readonly response: ResponseType;
  readonly at: string | null;
}

export interface Attendee {
  readonly type: 'required' | 'optional' | 'resource';
  readonly name: string;
  readonly address: string;
  readonly status: Response;
}

export interface OnlineMeeting {
  readonly joinUrl: string;
  readonly conferenceId: string;
}

interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

/** What an event says. The organiser's is sent to the attendees. */
interface EventContent {
  readonly subject: string;
  /** As Exchange keeps it. */
  readonly bodyHtml: string;
  readonly start: Moment;
  readonly end: Moment;
  readonly isAllDay: boolean;
  readonly locations: readonly string[];
  readonly attendees: readonly Attendee[];
  readonly importance: 'low' | 'normal' | 'high';
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly responseRequested: boolean;
  readonly allowNewTimeProposals: boolean;
  readonly hideAttendees: boolean;
  readonly onlineMeeting: OnlineMeeting | null;
}

/** What the owner of a mailbox keeps for himself. */
interface OwnSettings {
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
  readonly categories: readonly string[];
  readonly isReminderOn: boolean;
  readonly reminderMinutesBeforeStart: number;
}

/** An event's place in a series. Occurrences are computed, the others are stored. Days are the original ones, ISO. */
type Series =
  | { readonly kind: 'single'; readonly day: string | null }
  | {
      readonly kind: 'master';
      readonly recurrence: Recurrence;
      readonly removedDays: readonly string[];
    }
  | { readonly kind: 'occurrence' | 'exception'; readonly masterId: string; readonly day: string };

/** One mailbox's copy of an event. */
export interface StoredEvent extends EventContent, OwnSettings {
  readonly id: string;
  readonly mailboxId: string;
  /** What all copies have in common; see event-ids.ts. */
  readonly uid: string;
  readonly series: Series;
  readonly organizerId: string;
  readonly ownResponse: Response;
  readonly isCancelled: boolean;
  readonly transactionId: string | null;
  readonly extendedProperties: readonly ExtendedProperty[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly changeNumber: number;
}

export const unanswered: Response = { response: 'none', at: null };

export const isOrganizer = ({ mailboxId, organizerId }: StoredEvent): boolean =>
  mailboxId === organizerId;

/** The day on which an instance of a series was due; null for all else. */
export const instanceDay = ({ series }: StoredEvent): string | null =>
  series.kind === 'master' ? null : series.day;

/** An occurrence that has something of its own is an exception. */
export const asStored = (event: StoredEvent): StoredEvent =>
  event.series.kind === 'occurrence'
    ? { ...event, series: { ...event.series, kind: 'exception' } }
    : event;
