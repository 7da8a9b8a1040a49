import type { Attendee as GraphAttendee, Event } from '@microsoft/microsoft-graph-types';
import type { Attendee, MeetingTime } from '#core/domain/review.ts';
import type { EventChange, EventDraft } from '#functions/ports/calendar.ts';
import { graphZoneOf, wallTime } from './time-zones.ts';

/**
 * The property that carries a review's id on the organiser's copy. Its GUID and name are for good: events
 * are found by them. Source: https://learn.microsoft.com/graph/api/resources/extended-properties-overview
 */
export const reviewProperty = 'String {6f1d3c0e-52a8-4b7e-9d43-8e0c7a5b21f4} Name KvartalReview';

export const markOf = (reviewId: string): Event => ({
  singleValueExtendedProperties: [{ id: reviewProperty, value: reviewId }],
});

/** Source: https://learn.microsoft.com/graph/api/user-post-events */
export const newEvent = (draft: EventDraft): Event => ({
  ...changedEvent(draft),
  ...markOf(draft.reviewId),
  transactionId: draft.reviewId,
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
});

/** Only what changes. Source: https://learn.microsoft.com/graph/api/event-update */
export const changedEvent = (change: EventChange): Event => ({
  ...(change.startsAt !== undefined && timesOf(change)),
  ...(change.subject !== undefined && { subject: change.subject }),
  ...(change.attendees && attendeesOf(change.attendees)),
  ...(change.bodyHtml !== undefined && { body: { contentType: 'html', content: change.bodyHtml } }),
});

/** In the organiser's own zone, so that Outlook shows it there, and not in UTC. */
function timesOf({ startsAt, endsAt, timeZone }: MeetingTime): Event {
  const inZone = (instant: string) => ({
    dateTime: wallTime(instant, timeZone),
    timeZone: graphZoneOf(timeZone),
  });
  return { start: inZone(startsAt), end: inZone(endsAt) };
}

function attendeesOf(attendees: readonly Attendee[]): Event {
  const rooms = attendees.filter(({ kind }) => kind === 'room');
  return {
    attendees: attendees.map(({ kind, name, mail }): GraphAttendee => ({
      type: kind === 'room' ? 'resource' : 'required',
      emailAddress: { name, address: mail },
    })),
    // Without a room the place stays what it is: somebody may have written it by hand.
    ...(rooms.length > 0 && {
      locations: rooms.map(({ name, mail }) => ({
        displayName: name,
        locationEmailAddress: mail,
        locationType: 'conferenceRoom',
      })),
    }),
  };
}
