import { addDays, dayStartMs, mondayOf } from '#core/domain/calendar.ts';
import type { PlannedEvent } from '#sandbox/graph/calendar/plan-events.ts';
import type { GraphTenant } from '#sandbox/graph/directory/graph-tenant.ts';
import type { MeetingStory } from './calendar-story.ts';
import { meetingStories } from './calendar-story.ts';
import { pick } from './deterministic.ts';
import type { Handle } from './people.ts';
import { personId } from './people.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** Weeks that a series has been going on for. */
const seriesWeeks = 4;

/** Most accept, some with reservation, and now and then somebody has not answered yet. */
function answerOf(key: string): PlannedEvent['answers'][string] | null {
  const chance = pick(`answer/${key}`, 10);
  if (chance === 0) return null;
  return chance === 1 ? 'tentativelyAccepted' : 'accepted';
}

const later = (time: string, minutes: number): string => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const total = hours * 60 + rest + minutes;
  return [Math.floor(total / 60), total % 60].map((n) => String(n).padStart(2, '0')).join(':');
};

function span(day: string, time: string, minutes: number, timeZone: string) {
  return {
    start: { dateTime: `${day}T${time}:00`, timeZone },
    end: { dateTime: `${day}T${later(time, minutes)}:00`, timeZone },
  };
}

function weekly(day: string, weekday: number) {
  return {
    pattern: {
      type: 'weekly',
      interval: 1,
      daysOfWeek: [weekdays[weekday]],
      firstDayOfWeek: 'monday',
    },
    range: { type: 'noEnd', startDate: day },
  };
}

function plan(
  key: string,
  story: MeetingStory,
  monday: string,
  { people, rooms }: GraphTenant,
): PlannedEvent {
  const addressed = (handle: Handle) => {
    const person = people.find(({ id }) => id === personId(handle));
    if (!person) throw new Error(`${handle} is not in the tenant.`);
    return person;
  };
  const { timeZone } = addressed(story.organiser);
  const isSeries = story.week === undefined;
  const day = addDays(monday, story.weekday + 7 * (story.week ?? -seriesWeeks));
  const nextWeeksDay = addDays(monday, story.weekday + 7);
  const room = rooms.find(({ address }) => story.room && address.startsWith(`${story.room}@`));
  const attendee = (type: string, { name, address }: { name: string; address: string }) => ({
    type,
    emailAddress: { name, address },
  });
  const answers = story.attendees.flatMap((handle) => {
    const answer = answerOf(`${key}/${handle}`);
    return answer ? [[personId(handle), answer] as const] : [];
  });
  return {
    key: `norrviken/${key}`,
    organizerId: personId(story.organiser),
    createdAt: `${addDays(day, -7)}T08:00:00.000Z`,
    event: {
      subject: story.subject,
      body: { contentType: 'html', content: story.agenda && `<p>${story.agenda}</p>` },
      ...span(day, story.time, story.minutes, timeZone),
      attendees: [
        ...story.attendees.map((handle) => attendee('required', addressed(handle))),
        ...(room ? [attendee('resource', room)] : []),
      ],
      ...(room && { location: { displayName: room.name } }),
      ...(story.isOnline && { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }),
      ...(isSeries && { recurrence: weekly(day, story.weekday) }),
    },
    answers: Object.fromEntries(answers),
    exceptions: story.nextWeekAt
      ? { [nextWeeksDay]: span(nextWeeksDay, story.nextWeekAt, story.minutes, timeZone) }
      : {},
  };
}

/** Norrviken's calendars in the week of an ISO day and the next one: always the same for the same day. */
export function demoCalendar(today: string, tenant: GraphTenant): PlannedEvent[] {
  const monday = mondayOf(dayStartMs(today));
  return Object.entries(meetingStories).map(([key, story]) => plan(key, story, monday, tenant));
}
