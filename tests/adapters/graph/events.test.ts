import { describe, expect, it } from '@jest/globals';
import { readEvent } from '#functions/adapters/graph/read-event.ts';
import { aDraft } from './a-draft.ts';
import { givenOffices, mails } from './given-offices.ts';

const given = givenOffices();
const annasCalendar = async () => (await given.annasOffice()).calendar;

describe('An event', () => {
  it('is created as a Teams meeting in its organiser’s zone, with people, guests and rooms', async () => {
    const draft = aDraft();
    const event = await (await annasCalendar()).create(draft);
    expect(event).toMatchObject({
      subject: draft.subject,
      startsAt: draft.startsAt,
      endsAt: draft.endsAt,
      timeZone: 'Europe/Berlin',
      kind: 'single',
      isOrganiser: true,
      isCancelled: false,
      joinUrl: expect.stringContaining('https://'),
      bodyHtml: expect.stringContaining('What we reached'),
    });
    expect(event.attendees).toEqual([
      expect.objectContaining({ mail: mails.bo, isRoom: false }),
      expect.objectContaining({ mail: 'gun@elsewhere.example', isRoom: false }),
      expect.objectContaining({ mail: mails.room, isRoom: true }),
    ]);
  });

  it('keeps its hour on either side of a change to winter time', async () => {
    const calendar = await annasCalendar();
    const summer = { startsAt: '2026-10-24T12:00:00.000Z', endsAt: '2026-10-24T13:00:00.000Z' };
    const winter = { startsAt: '2026-10-26T12:00:00.000Z', endsAt: '2026-10-26T13:00:00.000Z' };
    expect(await calendar.create(aDraft(summer))).toMatchObject(summer);
    expect(await calendar.create(aDraft(winter))).toMatchObject(winter);
  });

  it('is found by its review, read by its id, and identified in one call', async () => {
    const calendar = await annasCalendar();
    const draft = aDraft();
    const event = await calendar.create(draft);
    expect(await calendar.findByReview(draft.reviewId)).toEqual(event);
    expect(await calendar.read(event.eventId)).toEqual(event);
    given.link().reset();
    const { iCalUId, kind, seriesId, isOrganiser, isCancelled } = event;
    expect(await calendar.identify(event.eventId)).toEqual({
      iCalUId,
      kind,
      seriesId,
      isOrganiser,
      isCancelled,
    });
    expect(given.link().requests).toHaveLength(1);
  });

  it('of a series says how it repeats, as far as Kvartal knows the pattern', () => {
    const series = (pattern: unknown) =>
      readEvent({
        id: 'AAMk',
        iCalUId: '0400',
        type: 'seriesMaster',
        isOrganizer: true,
        isCancelled: false,
        attendees: [],
        body: {},
        start: { dateTime: '2026-11-23T09:00:00.0000000' },
        end: { dateTime: '2026-11-23T10:00:00.0000000' },
        recurrence: {
          pattern,
          range: { type: 'noEnd', startDate: '2026-11-23', endDate: '0001-01-01' },
        },
      });
    const weekly = { type: 'weekly', interval: 1, daysOfWeek: ['monday'] };
    expect(series(weekly)).toMatchObject({ kind: 'series', recurrence: { pattern: weekly } });
    for (const pattern of [
      { ...weekly, daysOfWeek: [] },
      { type: 'lunar', interval: 1 },
    ])
      expect(series(pattern)).toMatchObject({ kind: 'series', recurrence: null });
  });

  it('of another review, or one that was never there, is not found', async () => {
    const calendar = await annasCalendar();
    await calendar.create(aDraft());
    expect(await calendar.findByReview(aDraft().reviewId)).toBeNull();
    expect(await calendar.read('AAMkAG-unknown')).toBeNull();
    expect(await calendar.identify('AAMkAG-unknown')).toBeNull();
    expect(await calendar.update('AAMkAG-unknown', { subject: 'x' })).toBeNull();
    expect(await calendar.mark('AAMkAG-unknown', 'review')).toBeNull();
    const span = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };
    expect(await calendar.instances('AAMkAG-unknown', span)).toBeNull();
  });

  it('with an id that leads elsewhere is nobody’s, and Graph is not asked', async () => {
    const calendar = await annasCalendar();
    given.link().reset();
    for (const id of ['..', '../messages', 'a/b', 'a?b', '', 'a%2Fb']) {
      expect(await calendar.identify(id)).toBeNull();
    }
    expect(given.link().requests).toEqual([]);
  });

  it('changes only in what the change says', async () => {
    const calendar = await annasCalendar();
    const event = await calendar.create(aDraft());
    const moved = { startsAt: '2026-12-02T09:00:00.000Z', endsAt: '2026-12-02T10:30:00.000Z' };
    const changed = await calendar.update(event.eventId, { ...moved, timeZone: 'Europe/Berlin' });
    expect(changed).toEqual({ ...event, ...moved });
    const renamed = await calendar.update(event.eventId, { subject: 'Later' });
    expect(renamed).toEqual({ ...event, ...moved, subject: 'Later' });
  });

  it('that exists already can be marked as a review’s', async () => {
    const calendar = await annasCalendar();
    const event = await calendar.create(aDraft());
    const { reviewId } = aDraft();
    expect((await calendar.mark(event.eventId, reviewId))?.eventId).toBe(event.eventId);
    expect((await calendar.findByReview(reviewId))?.eventId).toBe(event.eventId);
  });

  it('is cancelled once and for all, and cancelling it again is no failure', async () => {
    const calendar = await annasCalendar();
    const draft = aDraft();
    const { eventId } = await calendar.create(draft);
    await calendar.cancel(eventId, 'Next week instead');
    expect(await calendar.findByReview(draft.reviewId)).toBeNull();
    expect(await calendar.read(eventId)).toBeNull();
    await expect(calendar.cancel(eventId, 'Next week instead')).resolves.toBeUndefined();
  });

  it('keeps a review’s id whatever is in it out of the filter’s grammar', async () => {
    const calendar = await annasCalendar();
    await calendar.create(aDraft());
    expect(await calendar.findByReview("' or true or '")).toBeNull();
    const draft = aDraft({ reviewId: "o'clock & more + #1" });
    const { eventId } = await calendar.create(draft);
    expect((await calendar.findByReview(draft.reviewId))?.eventId).toBe(eventId);
  });
});
