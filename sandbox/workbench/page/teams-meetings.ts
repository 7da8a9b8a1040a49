import { meetingChat } from '#core/domain/meeting-chat.ts';
import type { Calendar } from './outlook/calendar.ts';
import { spanOf, theseWeeks } from './outlook/days.ts';
import { endsAt, startsAt } from './outlook/event-facts.ts';

/** A meeting that somebody joins in Teams; a series is one. */
export interface TeamsMeeting {
  readonly chatId: string;
  readonly name: string;
}

/** What of a calendar's next weeks takes place in Teams, by time. */
export async function teamsMeetings(calendar: Calendar): Promise<TeamsMeeting[]> {
  const { from, to } = theseWeeks(new Date());
  const meetings = new Map<string, TeamsMeeting>();
  for (const event of await calendar.list(from, to)) {
    const chatId = meetingChat(event.onlineMeeting?.joinUrl ?? '');
    if (chatId === null || meetings.has(chatId)) continue;
    const name = `${event.subject ?? ''} – ${spanOf(startsAt(event), endsAt(event))}`;
    meetings.set(chatId, { chatId, name });
  }
  return [...meetings.values()];
}
