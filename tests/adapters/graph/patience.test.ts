import { describe, expect, it } from '@jest/globals';
import type { CalendarFailure } from '#functions/ports/calendar.ts';
import { anna, tenantId } from '#tests/sandbox/tiny-identity.ts';
import { aDraft } from './a-draft.ts';
import { givenOffices } from './given-offices.ts';

const given = givenOffices();
const annasCalendar = async () => (await given.annasOffice()).calendar;
const failing = (failure: CalendarFailure) => expect.objectContaining({ failure });
const tooMany = (seconds: number) =>
  ({ kind: 'refused', status: 429, headers: { 'retry-after': String(seconds) } }) as const;
const nothingArrives = Array.from({ length: 50 }, () => ({ kind: 'lost' }) as const);

describe('Patience', () => {
  it('waits as long as Graph asks', async () => {
    const calendar = await annasCalendar();
    given.link().fail(/^GET /, tooMany(3), tooMany(2));
    expect(await calendar.read('AAMk-none')).toBeNull();
    const [first = 0, second = 0] = given.waits();
    expect(first).toBeGreaterThanOrEqual(3_000);
    expect(second).toBeGreaterThanOrEqual(2_000);
    expect(given.waits()).toHaveLength(2);
  });

  it('does not wait longer than somebody who is here would, and says how long Graph asked for', async () => {
    const calendar = await annasCalendar();
    given.link().fail(/^GET /, tooMany(30));
    await expect(calendar.read('AAMk-none')).rejects.toEqual(
      failing({ reason: 'unavailable', retryAfterSeconds: 30 }),
    );
    expect(given.waits()).toEqual([]);
  });

  it('leaves a mailbox alone as long as Graph asked, whoever comes next', async () => {
    const offices = given.open();
    const token = await given.annasToken();
    const { calendar } = await offices.of(given.annaCalls, token);
    given.link().fail(/^GET /, tooMany(30));
    await expect(calendar.read('AAMk-none')).rejects.toMatchObject({
      failure: { reason: 'unavailable' },
    });
    const sent = given.link().requests.length;
    const next = (await offices.of(given.annaCalls, token)).calendar.read('AAMk-none');
    await expect(next).rejects.toMatchObject({ failure: { reason: 'unavailable' } });
    expect(given.link().requests).toHaveLength(sent);
    const { calendar: inAbsence } = await offices.inAbsence(tenantId, anna.personId);
    expect(await inAbsence.read('AAMk-none')).toBeNull();
    expect(given.waits().at(-1)).toBeGreaterThan(25_000);
  });

  it('waits so long for work that nobody waits for', async () => {
    const offices = given.open();
    await offices.of(given.annaCalls, await given.annasToken());
    const { calendar } = await offices.inAbsence(tenantId, anna.personId);
    given.link().fail(/^GET /, tooMany(30));
    expect(await calendar.read('AAMk-none')).toBeNull();
  });

  it('ends, with longer and longer pauses, when nothing comes', async () => {
    const calendar = await annasCalendar();
    given.link().fail(/./, ...nothingArrives);
    await expect(calendar.read('AAMk-none')).rejects.toMatchObject({
      failure: { reason: 'unavailable' },
    });
    const waits = given.waits();
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(8_000);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits.length).toBeGreaterThan(1);
  });

  it('holds for Entra, too', async () => {
    given.faults().outage = true;
    await expect(given.annasOffice()).rejects.toMatchObject({ failure: { reason: 'unavailable' } });
    expect(given.waits().length).toBeGreaterThan(1);
  });

  it('is not spent on what no repeat would change', async () => {
    const calendar = await annasCalendar();
    given.link().fail(/^PATCH /, { kind: 'refused', status: 400, code: 'ErrorInvalidRequest' });
    await expect(calendar.update('AAMk-none', { subject: '' })).rejects.toEqual(
      failing({ reason: 'refused', code: 'ErrorInvalidRequest' }),
    );
    expect(given.waits()).toEqual([]);
  });

  it('never has more than four calls under way in one mailbox', async () => {
    const offices = given.open();
    const token = await given.annasToken();
    const drafts = Array.from({ length: 12 }, () => aDraft());
    const events = await Promise.all(
      drafts.map(async (draft) =>
        (await offices.of(given.annaCalls, token)).calendar.create(draft),
      ),
    );
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(12);
    expect(given.link().mostAtOnce()).toBe(4);
  });
});
