import type { Event } from '@microsoft/microsoft-graph-types';
import type { Answer } from '#core/contract/endpoints.ts';
import { anObjective, bo } from '#tests/http/organisation.ts';
import { boInvited } from './people.ts';
import type { World } from './world.ts';

/** For Bo, and for nobody else. */
export const secret = anObjective({
  id: 'secret',
  title: 'A quiet change of plans',
  rank: 'a1',
  audience: { kind: 'restricted', personIds: [bo], teamIds: [] },
  keyResults: [],
});

/** What somebody sees who opens the first event of their calendar. */
export async function opens(
  { ask, outlook }: World,
  as: string,
): Promise<Answer<'readInvitation'>> {
  const [event] = await outlook.events(as);
  return ask('readInvitation', { as, path: {}, query: { eventId: event?.id ?? '' } });
}

/** The review that was found, or why there is none. */
export const idIn = (answer: Answer<'readInvitation'>): string =>
  answer.kind === 'review' ? answer.screen.view.review.id : answer.kind;

/** Five Mondays, with Bo. */
export const weekly: Event = {
  subject: 'Weekly',
  start: { dateTime: '2026-11-23T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-11-23T09:30:00', timeZone: 'UTC' },
  attendees: [{ type: 'required', emailAddress: { address: boInvited.mail, name: 'Bo' } }],
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
    range: { type: 'numbered', startDate: '2026-11-23', numberOfOccurrences: 5 },
  },
};
