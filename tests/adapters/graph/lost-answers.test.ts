import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { anna, tenantId } from '#tests/sandbox/tiny-identity.ts';
import { aDraft } from './a-draft.ts';
import { givenOffices } from './given-offices.ts';
import type { Fault } from './weak-link.ts';

const given = givenOffices(500);
const annasCalendar = async () => (await given.annasOffice()).calendar;
const onABadDay = 'On a bad day';
const posts = () => given.link().requests.filter(({ method }) => method === 'POST').length;

const faults: readonly [string, Fault][] = [
  ['never arrives', { kind: 'lost' }],
  ['takes effect, and its answer is lost', { kind: 'answer-lost' }],
  ['takes effect, and its answer is late', { kind: 'answer-late' }],
  ['is refused as busy', { kind: 'refused', status: 503 }],
  ['is refused as too many', { kind: 'refused', status: 429, headers: { 'retry-after': '1' } }],
  ['meets a gateway that gave up', { kind: 'refused', status: 504 }],
];

describe.each(faults)('When a request %s', (_, fault) => {
  it('creating makes exactly one event', async () => {
    const calendar = await annasCalendar();
    const draft = aDraft();
    given.link().fail(/^POST .*\/events$/, fault);
    const event = await calendar.create(draft);
    expect(await calendar.findByReview(draft.reviewId)).toEqual(event);
    const hadEffect = fault.kind === 'answer-lost' || fault.kind === 'answer-late';
    expect(posts()).toBe(hadEffect ? 1 : 2);
  });

  it('the look for an earlier event is repeated before anything is posted again', async () => {
    const calendar = await annasCalendar();
    const draft = aDraft();
    given.link().fail(/^POST .*\/events$/, { kind: 'answer-lost' });
    given.link().fail(/^GET .*\/events\?/, fault);
    const event = await calendar.create(draft);
    expect(posts()).toBe(1);
    expect(await calendar.findByReview(draft.reviewId)).toEqual(event);
  });

  it('changing and cancelling end as they should', async () => {
    const calendar = await annasCalendar();
    const { eventId } = await calendar.create(aDraft());
    given.link().fail(/^PATCH /, fault);
    expect(await calendar.update(eventId, { subject: 'Later' })).toMatchObject({
      subject: 'Later',
    });
    given.link().fail(/^POST .*\/cancel$/, fault);
    await calendar.cancel(eventId, '');
    expect(await calendar.read(eventId)).toBeNull();
  });
});

describe('A creation that found no end', () => {
  it('is taken up by the next one, with one event in the end', async () => {
    const calendar = await annasCalendar();
    const draft = aDraft();
    given.link().fail(/^POST .*\/events$/, { kind: 'answer-lost' });
    given.link().fail(/./, ...Array.from({ length: 20 }, () => ({ kind: 'lost' }) as const));
    await expect(calendar.create(draft)).rejects.toMatchObject({
      failure: { reason: 'unavailable' },
    });
    given.link().reset();
    const event = await calendar.create(draft);
    expect(await calendar.findByReview(draft.reviewId)).toEqual(event);
  });
});

describe('Many reviews on a bad day', () => {
  it('are as many events, one each, and never more than four calls at once', async () => {
    const offices = given.open();
    await offices.of(given.annaCalls, await given.annasToken());
    const { calendar } = await offices.inAbsence(tenantId, anna.personId);
    const kinds = faults.map(([, fault]) => fault);
    given.link().fail(/^POST .*\/events$/, ...kinds, ...kinds);
    given.link().fail(/^GET .*\/events\?/, ...kinds);
    const drafts = Array.from({ length: 40 }, () => aDraft({ subject: onABadDay }));
    const created = await Promise.all(drafts.map((draft) => calendar.create(draft)));
    expect(given.link().mostAtOnce()).toBeLessThanOrEqual(4);
    given.link().reset();
    const found = await Promise.all(drafts.map(({ reviewId }) => calendar.findByReview(reviewId)));
    expect(found).toEqual(created);
    expect(new Set(created.map(({ eventId }) => eventId)).size).toBe(40);
    const winter = { from: '2026-11-30T00:00:00.000Z', to: '2026-12-02T00:00:00.000Z' };
    const { eventIds } = await calendar.changes(winter, null);
    const others = eventIds.filter((id) => !created.some(({ eventId }) => eventId === id));
    const reviews = await Promise.all(others.map((id) => calendar.read(id)));
    expect(reviews.filter((one) => one?.subject === onABadDay)).toEqual([]);
  });
});

describe('A refusal that comes when its caller has given up', () => {
  it('is obeyed by the next one', async () => {
    const offices = given.open();
    const token = await given.annasToken();
    const calendar = async () => (await offices.of(given.annaCalls, token)).calendar;
    const headers = { 'retry-after': '30' };
    given.link().fail(/^GET /, { kind: 'refused', status: 429, afterMs: 700, headers });
    expect(await (await calendar()).read('AAMk-none')).toBeNull();
    await setTimeout(400);
    const sent = given.link().requests.length;
    await expect((await calendar()).read('AAMk-none')).rejects.toMatchObject({
      failure: { reason: 'unavailable' },
    });
    expect(given.link().requests).toHaveLength(sent);
  });
});
