import { people } from './tiny-tenant.ts';

type Name = keyof typeof people;

/** People as attendees of an event. */
export const attendees = (...names: Name[]) =>
  names.map((name) => ({
    type: 'required',
    emailAddress: { address: people[name].address, name: people[name].name },
  }));

/** A meeting from nine to ten on Monday, 9 March 2026, in Stockholm. */
export const anEvent = (changes: object = {}) => ({
  subject: 'Quarterly review',
  body: { contentType: 'html', content: '<p>Agenda</p>' },
  start: { dateTime: '2026-03-09T09:00:00', timeZone: 'Europe/Stockholm' },
  end: { dateTime: '2026-03-09T10:00:00', timeZone: 'Europe/Stockholm' },
  ...changes,
});
