import { describe, expect, it } from '@jest/globals';
import { runTimer, nextRun } from '#sandbox/functions-host/timers.ts';
import { eventually } from './eventually.ts';

const at = (text: string): number => Date.parse(`${text}Z`);
const next = (schedule: string, after: string): string =>
  new Date(nextRun(schedule, at(after))).toISOString();

describe('A timer’s next run', () => {
  it.each([
    ['0 */5 * * * *', '2026-11-23T10:02:30', '2026-11-23T10:05:00.000Z'],
    ['0 0 3 * * *', '2026-11-23T03:00:00', '2026-11-24T03:00:00.000Z'],
    ['30 0 8 * * Mon-Fri', '2026-11-20T09:00:00', '2026-11-23T08:00:30.000Z'],
    ['00:15:00', '2026-11-23T10:02:30', '2026-11-23T10:17:30.000Z'],
  ])('by %j after %s is %s', (schedule, after, expected) => {
    expect(next(schedule, after)).toBe(expected);
  });

  it('needs day of month and day of week both to fit, as NCRONTAB has it', () => {
    expect(next('0 0 0 13 * Fri', '2026-11-14T00:00:00')).toBe('2027-08-13T00:00:00.000Z');
  });
});

describe('A timer function', () => {
  /** Runs a daily timer whose next run was due at a time, until it has run or is waiting. */
  const start = async (dueAt: number | null, runOnStartup: boolean) => {
    const stop = new AbortController();
    const runs: unknown[] = [];
    let due = dueAt;
    const running = runTimer({
      fn: {
        metadata: {
          name: 'daily',
          bindings: { timer: { type: 'timerTrigger', direction: 'in', runOnStartup } },
        },
        callback: () => undefined,
      },
      schedule: '0 0 3 * * *',
      memory: {
        nextRun: () => due,
        setNextRun: (time) => {
          due = time;
        },
      },
      attempt: async ({ data }) => runs.push(JSON.parse(data.json ?? '')),
      onFailure: () => undefined,
      signal: stop.signal,
    });
    await eventually(() => (due ?? 0) > Date.now());
    stop.abort();
    await running;
    return runs;
  };

  it('that was missed while the host was away runs at once, past due', async () => {
    expect(await start(Date.now() - 1000, false)).toEqual([
      expect.objectContaining({ IsPastDue: true }),
    ]);
  });

  it('that was not missed waits for its time', async () => {
    expect(await start(Date.now() + 60_000, false)).toEqual([]);
    expect(await start(null, false)).toEqual([]);
  });

  it('runs at the start when it asks for that', async () => {
    expect(await start(null, true)).toEqual([expect.objectContaining({ IsPastDue: false })]);
  });
});
