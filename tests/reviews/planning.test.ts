import { describe, expect, it } from '@jest/globals';
import { ada, bo } from '#tests/http/organisation.ts';
import { path } from './world/inputs.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld();
const search = {
  mails: ['ada@norrviken.example', 'cilla@norrviken.example', 'gun@elsewhere.example'],
  fromDay: '2026-12-01',
  toDay: '2026-12-01',
  lengthMinutes: 60,
  timeZone: 'Europe/Stockholm',
};

describe('planning a review', () => {
  it('begins with the team', async () => {
    const plan = await given().ask('readReviewPlan', { as: ada, path });
    expect(plan.organiser).toMatchObject({ kind: 'person', name: 'Ada' });
    expect(plan.attendees).toEqual([
      { kind: 'person', personId: bo, name: 'Bo', mail: 'bo@norrviken.example' },
    ]);
  });

  it('finds people and rooms by the beginning of a name', async () => {
    const { ask } = given();
    const names = async (text: string) =>
      (await ask('findAttendees', { as: ada, path: {}, query: { text } })).attendees.map(
        ({ kind, name }) => `${kind} ${name}`,
      );
    expect(await names('Ci')).toEqual(['person Cilla']);
    expect(await names('Glas')).toEqual(['room Glasblåsaren']);
  });

  it('proposes times by everybody’s calendar and hours, and says of whom nothing is known', async () => {
    const { ask, outlook } = given();
    await outlook.create(ada, {
      subject: 'Busy',
      start: { dateTime: '2026-12-01T07:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-12-01T13:00:00', timeZone: 'UTC' },
    });
    const { slots } = await ask('findSlots', { as: ada, path, body: search });
    expect(slots[0]).toEqual({
      startsAt: '2026-12-01T13:00:00.000Z',
      endsAt: '2026-12-01T14:00:00.000Z',
      states: ['free', 'free', 'unknown'],
    });
  });

  it('refuses a window that is the wrong way round, too long, or nowhere', async () => {
    const { refusal } = given();
    const issues = async (changes: Partial<typeof search>) =>
      (await refusal('findSlots', { as: ada, path, body: { ...search, ...changes } })).fields;
    expect(await issues({ toDay: '2026-11-30' })).toEqual([
      { path: 'toDay', rule: 'out-of-range' },
    ]);
    expect(await issues({ toDay: '2027-02-01' })).toEqual([
      { path: 'toDay', rule: 'out-of-range' },
    ]);
    expect(await issues({ timeZone: 'Mars' })).toEqual([{ path: 'timeZone', rule: 'unknown-id' }]);
  });
});
