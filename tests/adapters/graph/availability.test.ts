import { describe, expect, it } from '@jest/globals';
import { aDraft } from './a-draft.ts';
import { givenOffices, mails } from './given-offices.ts';

const given = givenOffices();
const annasCalendar = async () => (await given.annasOffice()).calendar;
const december = { from: '2026-12-01T00:00:00.000Z', to: '2026-12-02T00:00:00.000Z' };
const officeHours = { weekdays: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 1020 };

describe('Availability', () => {
  it('tells in the order of the addresses when somebody is taken and works, in their own zone', async () => {
    const calendar = await annasCalendar();
    const draft = aDraft();
    await calendar.create(draft);
    const [eve, bo] = await calendar.availability([mails.eve, mails.bo.toUpperCase()], december);
    expect(eve).toEqual({
      mail: mails.eve,
      known: { busy: [], workingHours: { ...officeHours, timeZone: 'Europe/London' } },
    });
    expect(bo?.mail).toBe(mails.bo.toUpperCase());
    expect(bo?.known?.workingHours).toEqual({ ...officeHours, timeZone: 'Europe/Berlin' });
    const { startsAt, endsAt } = draft;
    // Bo has not answered the invitation yet.
    expect(bo?.known?.busy).toEqual([{ startsAt, endsAt, isTentative: true }]);
  });

  it('of somebody from elsewhere, or nobody, is not known, and the others’ is', async () => {
    const calendar = await annasCalendar();
    const wanted = ['gun@elsewhere.example', mails.cia];
    const [gun, cia] = await calendar.availability(wanted, december);
    expect(gun).toEqual({ mail: 'gun@elsewhere.example', known: null });
    expect(cia?.known).not.toBeNull();
  });

  it('of many people is asked for in calls that Graph takes', async () => {
    const calendar = await annasCalendar();
    const many = Array.from({ length: 41 }, (_, index) => `guest${index}@elsewhere.example`);
    given.link().reset();
    const found = await calendar.availability([...many, mails.eve], december);
    expect(found.map(({ mail }) => mail)).toEqual([...many, mails.eve]);
    expect(found.at(-1)?.known).not.toBeNull();
    expect(given.link().requests).toHaveLength(3);
  });

  it('of nobody is nothing', async () => {
    expect(await (await annasCalendar()).availability([], december)).toEqual([]);
  });
});
