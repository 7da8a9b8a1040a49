import type { SeriesException } from './occurrences.ts';
import type { Recurrence } from './recurrence.ts';

/** Source: docs/method.md#reviews */
export const reviewKinds = ['planning', 'mid-quarter', 'quarterly', 'process'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** Somebody, or a room, that an invitation goes to. A guest is from outside of the organisation. */
export type Attendee =
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly name: string;
      readonly mail: string;
    }
  | { readonly kind: 'guest' | 'room'; readonly name: string; readonly mail: string };

/** When a meeting is: UTC instants, and the IANA zone that its organiser thinks in. */
export interface MeetingTime {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

/** The event in its organiser's calendar that a review is held in. */
export interface BoundEvent {
  /** Of the organiser's copy. */
  readonly eventId: string;
  /** Of the whole series, where it is one: `seriesICalUId`. */
  readonly iCalUId: string;
  readonly isSeries: boolean;
  /** How a series repeats; null of a single event, and of a pattern that Kvartal does not know. */
  readonly recurrence: Recurrence | null;
  /** Of a series: what was moved or called off by itself, half a year back and ahead. */
  readonly exceptions: readonly SeriesException[];
  readonly joinUrl: string | null;
}

/** How far the review has come in the calendar. */
export type Booking =
  | { readonly kind: 'wanted' }
  | { readonly kind: 'booked'; readonly event: BoundEvent }
  | {
      readonly kind: 'cancelled';
      readonly at: string;
      /** Where it was called off. */
      readonly by: 'kvartal' | 'calendar';
      readonly event: BoundEvent | null;
    };

/** Where a key result stood when the review was scheduled. */
export interface Standing {
  readonly keyResultId: string;
  /** As in its trend; null before the first check-in. */
  readonly value: number | null;
  readonly confidence: number | null;
}

/** A meeting on one team's OKRs in one cycle. */
export interface Review {
  readonly id: string;
  readonly teamId: string;
  readonly cycleId: string;
  readonly kind: ReviewKind;
  readonly organiserId: string;
  readonly subject: string;
  readonly time: MeetingTime;
  readonly attendees: readonly Attendee[];
  readonly agenda: readonly string[];
  /** Null: every objective of the board. */
  readonly objectiveIds: readonly string[] | null;
  /** Of the invitation. */
  readonly language: 'en' | 'sv';
  /** UTC instant. */
  readonly scheduledAt: string;
  readonly baseline: readonly Standing[];
  readonly booking: Booking;
}

/** What of a review stands in the calendar. */
export const reviewParts = ['subject', 'time', 'attendees', 'block'] as const;
export type ReviewPart = (typeof reviewParts)[number];
