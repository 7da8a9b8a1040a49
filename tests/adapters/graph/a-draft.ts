import { randomUUID } from 'node:crypto';
import type { EventDraft } from '#functions/ports/calendar.ts';
import { bo } from '#tests/sandbox/tiny-identity.ts';
import { mails } from './given-offices.ts';

/** A review that nobody has planned before, with Bo, somebody from elsewhere and a room. */
export const aDraft = (changes: Partial<EventDraft> = {}): EventDraft => ({
  reviewId: randomUUID(),
  subject: 'Quarterly review',
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T10:00:00.000Z',
  timeZone: 'Europe/Berlin',
  attendees: [
    { kind: 'person', personId: bo.personId, name: 'Bo Ek', mail: mails.bo },
    { kind: 'guest', name: 'Gun', mail: 'gun@elsewhere.example' },
    { kind: 'room', name: 'Quiet room', mail: mails.room },
  ],
  bodyHtml: '<p>What we reached</p>',
  ...changes,
});
