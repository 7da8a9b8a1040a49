import { describe, expect, it } from '@jest/globals';
import { anna, tenantId } from '#tests/sandbox/tiny-identity.ts';
import { givenOffices } from './given-offices.ts';

const given = givenOffices();
const annasCalendar = async () => (await given.annasOffice()).calendar;
const minutesFromNow = (instant: string) => (Date.parse(instant) - Date.now()) / 60_000;

describe('A subscription', () => {
  it('lasts for nearly the week that Graph grants, and may be renewed', async () => {
    const calendar = await annasCalendar();
    const { subscriptionId, expiresAt } = await calendar.subscribe('state');
    expect(minutesFromNow(expiresAt)).toBeGreaterThan(9_900);
    expect(minutesFromNow(expiresAt)).toBeLessThan(10_070);
    const renewed = await calendar.renew(subscriptionId);
    expect(renewed?.subscriptionId).toBe(subscriptionId);
    expect(Date.parse(renewed?.expiresAt ?? '')).toBeGreaterThanOrEqual(Date.parse(expiresAt));
  });

  it('is for notifications and for news of its own life, at addresses that Graph has tried', async () => {
    await (await annasCalendar()).subscribe('state');
    expect(given.ourCalls().toSorted()).toEqual([
      '/api/calendar/lifecycle',
      '/api/calendar/notifications',
    ]);
  });

  it('that Graph has forgotten cannot be renewed', async () => {
    const calendar = await annasCalendar();
    expect(await calendar.renew('../me/events')).toBeNull();
    const { subscriptionId } = await calendar.subscribe('state');
    given.graph().faults.add({ kind: 'subscription-expired' });
    expect(await calendar.renew(subscriptionId)).toBeNull();
  });

  it('is one only, though an answer was lost', async () => {
    const calendar = await annasCalendar();
    const earlier = await calendar.subscribe('state');
    given.link().fail(/^POST .subscriptions/, { kind: 'answer-lost' });
    const { subscriptionId } = await calendar.subscribe('state');
    expect(await calendar.renew(earlier.subscriptionId)).toBeNull();
    expect(await calendar.renew(subscriptionId)).not.toBeNull();
    const deleted = given.link().requests.filter(({ method }) => method === 'DELETE');
    expect(new Set(deleted.map(({ path }) => path)).size).toBe(deleted.length);
    expect(deleted.length).toBeGreaterThanOrEqual(2);
  });

  it('of the app itself is on the person’s calendar by name', async () => {
    const { calendar } = await given.open('application').inAbsence(tenantId, anna.personId);
    const { subscriptionId } = await calendar.subscribe('state');
    expect(await calendar.renew(subscriptionId)).not.toBeNull();
    const again = await calendar.subscribe('state');
    expect(await calendar.renew(subscriptionId)).toBeNull();
    expect(await calendar.renew(again.subscriptionId)).not.toBeNull();
  });
});
