import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent } from '#sandbox/workbench/page/outlook/calendar.ts';
import { draftOf, eventOf, newDraft } from '#sandbox/workbench/page/outlook/draft.ts';
import { readViewOf } from '#sandbox/workbench/page/outlook/event-facts.ts';
import { seriesFrom } from '#sandbox/workbench/page/outlook/series.ts';
import { emil, maja } from './open-outlook.ts';

const recipient = (person: typeof maja) => ({
  emailAddress: { name: person.displayName, address: person.emailAddress },
});

const anEvent = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'AAMk_x-y=',
  subject: 'Quarterly review',
  start: { dateTime: '2026-11-26T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-26T10:00:00.0000000', timeZone: 'UTC' },
  organizer: recipient(maja),
  attendees: [{ type: 'required', ...recipient(emil) }],
  body: { contentType: 'html', content: '<p>Hi</p>' },
  ...change,
});

describe('A meeting of Graph in Outlook', () => {
  it('is shown to an add-in as Office.js has it', () => {
    expect(readViewOf(anEvent({ seriesMasterId: 'S_-' }))).toMatchObject({
      itemId: 'AAMk+x/y=',
      startsAt: '2026-11-26T09:00:00.000Z',
      organizer: maja,
      requiredAttendees: [emil],
      seriesId: 'S+/',
      recurrence: null,
    });
  });

  it('keeps its id to itself when it was cancelled', () => {
    expect(readViewOf(anEvent({ isCancelled: true }))).not.toHaveProperty('itemId');
  });
});

describe('A meeting that is written in Outlook', () => {
  it('begins at the next full hour', () => {
    expect(newDraft(new Date('2026-11-26T09:20:00Z'))).toMatchObject({
      start: '2026-11-26T10:00:00.000Z',
      end: '2026-11-26T11:00:00.000Z',
    });
  });

  it('invites nobody before it is sent', () => {
    const fields = draftOf(anEvent());
    expect(eventOf(fields, { isNew: false, isSent: false })).not.toHaveProperty('attendees');
    expect(eventOf(fields, { isNew: false, isSent: true }).attendees).toEqual([
      { type: 'required', ...recipient(emil) },
    ]);
  });

  it('becomes a series with its first save only', () => {
    const weekly = { recurrenceType: 'weekly', interval: 1 } as const;
    const fields = { ...draftOf(anEvent()), recurrence: weekly };
    expect(eventOf(fields, { isNew: false, isSent: false })).not.toHaveProperty('recurrence');
    expect(eventOf(fields, { isNew: true, isSent: false }).recurrence?.pattern?.type).toBe(
      'weekly',
    );
    expect(seriesFrom(weekly, '2026-11-26').pattern?.daysOfWeek).toEqual(['thursday']);
    expect(
      seriesFrom({ recurrenceType: 'monthly', interval: 1 }, '2026-11-26').pattern?.dayOfMonth,
    ).toBe(26);
  });
});
