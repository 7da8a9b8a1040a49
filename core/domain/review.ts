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
