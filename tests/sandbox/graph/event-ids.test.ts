import { describe, expect, it } from '@jest/globals';
import { eventId, readEventId } from '#sandbox/graph/calendar/event-ids.ts';
import { iCalUId, newUid } from '#sandbox/graph/calendar/global-object-id.ts';
import { people } from './tiny-tenant.ts';

const now = Date.parse('2026-03-02T08:00:00Z');

describe('An iCalUId', () => {
  it('is the hex of a GlobalObjectId with sixteen bytes of data', () => {
    const id = iCalUId(newUid(now), null);
    expect(id).toMatch(
      /^040000008200E00074C5B7101A82E00800000000[0-9A-F]{16}0{16}10000000[0-9A-F]{32}$/,
    );
  });

  it('of an occurrence differs in its date only', () => {
    const uid = newUid(now);
    const [master, occurrence] = [iCalUId(uid, null), iCalUId(uid, '2026-03-09')];
    expect(occurrence).toBe(master.replace('E00800000000', 'E00807EA0309'));
  });
});

describe('An event id', () => {
  const ids = Array.from({ length: 40 }, () => eventId(people.anna.id, newUid(now), null));

  it('is that of Exchange, some with - and _', () => {
    for (const id of ids) expect(id).toMatch(/^AAMkA[A-Za-z0-9_-]+=$/);
    expect(ids.some((id) => id.includes('-'))).toBe(true);
    expect(ids.some((id) => id.includes('_'))).toBe(true);
  });

  it('of an occurrence leads to its master and its day', () => {
    const uid = newUid(now);
    expect(readEventId(eventId(people.anna.id, uid, '2026-12-31'))).toEqual({
      masterId: eventId(people.anna.id, uid, null),
      day: '2026-12-31',
    });
  });

  it('differs from mailbox to mailbox', () => {
    const uid = newUid(now);
    expect(eventId(people.anna.id, uid, null)).not.toBe(eventId(people.bo.id, uid, null));
  });

  it('with the other sign of the pair is another id', () => {
    const id = ids.find((one) => one.includes('_')) ?? '';
    expect(readEventId(id.replace('_', '-')).masterId).not.toBe(id);
  });

  it('is refused when it is none', () => {
    expect(() => readEventId('AAMk')).toThrow('Id is malformed.');
  });
});
