import { describe, expect, it } from '@jest/globals';
import { ada, anObjective, bo, cilla } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { aReviewInput, path } from './world/inputs.ts';
import { boInvited, cillaInvited, guest } from './world/people.ts';
import { givenWorld } from './world/world.ts';

const restricted = anObjective({
  id: 'secret',
  title: 'A quiet change of plans',
  rank: 'a1',
  audience: { kind: 'restricted', personIds: [bo], teamIds: [] },
  keyResults: [],
});
const given = givenWorld({ objectives: () => [anObjective(), restricted] });
const later = {
  startsAt: '2026-12-11T12:00:00.000Z',
  endsAt: '2026-12-11T13:00:00.000Z',
  timeZone: 'Europe/Stockholm',
};

describe('changing a review', () => {
  it('moves the event, and writes nothing else there', async () => {
    const { ask, settle, outlook } = given();
    const { review, etag } = await booked(given());
    const before = (await outlook.events(ada))[0]?.body?.content;
    const body = aReviewInput({ time: later });
    const at = { ...path, reviewId: review.id };
    await ask('changeReview', { as: ada, path: at, body, ifMatch: etag });
    await settle();
    const [event] = await outlook.events(bo);
    expect(event?.start?.dateTime).toBe('2026-12-11T12:00:00.0000000');
    expect((await outlook.events(ada))[0]?.body?.content).toBe(before);
  });

  it('invites and uninvites, and the invitation shows what those may see who are left', async () => {
    const { ask, settle, outlook } = given();
    const { review, etag } = await booked(given());
    expect((await outlook.events(bo))[0]?.body?.content).toContain('quiet change');
    const at = { ...path, reviewId: review.id };
    const body = aReviewInput({ attendees: [cillaInvited] });
    await ask('changeReview', { as: ada, path: at, body, ifMatch: etag });
    await settle();
    const [copy] = await outlook.events(cilla);
    expect(copy?.body?.content).toContain('Municipalities move');
    expect(copy?.body?.content).not.toContain('quiet change');
    expect((await outlook.events(ada))[0]?.attendees).toHaveLength(1);
  });

  it('takes every OKR out of the invitation once somebody from outside is invited', async () => {
    const { ask, settle, outlook } = given();
    const { review, etag } = await booked(given());
    const at = { ...path, reviewId: review.id };
    const body = aReviewInput({ attendees: [boInvited, guest] });
    await ask('changeReview', { as: ada, path: at, body, ifMatch: etag });
    await settle();
    const html = (await outlook.events(ada))[0]?.body?.content ?? '';
    expect(html).not.toContain('Municipalities move');
    expect(html).toContain(`/reviews/platform/2026-q4/${review.id}`);
  });

  it('keeps what the organiser wrote around the block, and the meeting’s join block', async () => {
    const { ask, settle, outlook } = given();
    const { review } = await booked(given());
    const [event] = await outlook.events(ada);
    const content = (event?.body?.content ?? '').replace('<table', '<p>Bring coffee!</p><table');
    await outlook.change(ada, event?.id ?? '', { body: { contentType: 'html', content } });
    await settle();
    const around = (html: string) =>
      html.replace(/<table border(?:(?!<\/table>)[\s\S])*<\/table>/, 'BLOCK');
    const before = around((await outlook.events(ada))[0]?.body?.content ?? '');
    expect(before).toContain('<p>Bring coffee!</p>BLOCK');
    const at = { ...path, reviewId: review.id };
    const { view } = await ask('readReview', { as: ada, path: at });
    const body = aReviewInput({ agenda: ['Something new'] });
    await ask('changeReview', { as: ada, path: at, body, ifMatch: view.etag });
    await settle();
    const [after] = await outlook.events(ada);
    expect(after?.body?.content).toContain('Something new');
    expect(around(after?.body?.content ?? '')).toBe(before);
    expect(after?.isOnlineMeeting).toBe(true);
  });

  it('is refused on an older version, with the one that is stored now', async () => {
    const { ask, refusal } = given();
    const { review, etag } = await booked(given());
    const call = { as: ada, path: { ...path, reviewId: review.id }, ifMatch: etag };
    await ask('changeReview', { ...call, body: aReviewInput({ subject: 'First' }) });
    const problem = await refusal('changeReview', { ...call, body: aReviewInput() });
    expect(problem).toMatchObject({ code: 'changed', current: { review: { subject: 'First' } } });
  });

  it('is its organiser’s alone', async () => {
    const { refusal } = given();
    const { review, etag } = await booked(given());
    const call = { as: bo, path: { ...path, reviewId: review.id }, ifMatch: etag };
    expect((await refusal('changeReview', { ...call, body: aReviewInput() })).code).toBe(
      'forbidden',
    );
    expect((await refusal('cancelReview', call)).code).toBe('forbidden');
  });
});

describe('calling a review off', () => {
  it('cancels the event for everybody, and stays so', async () => {
    const { ask, refusal, settle, outlook } = given();
    const { review, etag } = await booked(given());
    const at = { ...path, reviewId: review.id };
    await ask('cancelReview', { as: ada, path: at, ifMatch: etag });
    await settle();
    expect(await outlook.events(ada)).toEqual([]);
    expect((await outlook.events(bo))[0]).toMatchObject({ isCancelled: true });
    const board = await ask('readBoard', { as: bo, path });
    expect(board.reviews[0]?.review.booking).toMatchObject({ kind: 'cancelled', by: 'kvartal' });
    expect((await ask('readHome', { as: bo, path: {} })).reviews).toEqual([]);
    const call = { as: ada, path: at, ifMatch: etag };
    expect((await refusal('changeReview', { ...call, body: aReviewInput() })).code).toBe(
      'review-cancelled',
    );
  });

  it('before the calendar has heard of it leaves no event behind', async () => {
    const { ask, settle, outlook } = given();
    const { review, etag } = await ask('scheduleReview', {
      as: ada,
      path,
      body: aReviewInput(),
      key: 'k1',
    });
    await ask('cancelReview', { as: ada, path: { ...path, reviewId: review.id }, ifMatch: etag });
    await settle();
    expect(await outlook.events(ada)).toEqual([]);
  });
});

describe('the clocks changing between scheduling and meeting', () => {
  it('does not move the meeting on the clock on the wall', async () => {
    const { ask, settle, outlook } = given();
    const time = {
      startsAt: '2027-04-01T08:00:00.000Z',
      endsAt: '2027-04-01T09:00:00.000Z',
      timeZone: 'Europe/Stockholm',
    };
    await ask('scheduleReview', { as: ada, path, body: aReviewInput({ time }), key: 'k1' });
    await settle();
    const [event] = await outlook.events(ada);
    expect(event).toMatchObject({ originalStartTimeZone: 'W. Europe Standard Time' });
    expect(event?.start).toEqual({ dateTime: '2027-04-01T08:00:00.0000000', timeZone: 'UTC' });
  });
});
