import { Cron } from 'croner';
import type { TriggerData } from './invoke.ts';
import { triggerOf } from './invoke.ts';
import type { RegisteredFunction } from './registry.ts';
import { attemptWithRetries, pause } from './retry.ts';

/** The longest that a Node timer can wait. */
const longestPauseMs = 2 ** 31 - 1;

/** Next run after a time, ms since the epoch, of an NCRONTAB expression (UTC) or an interval `hh:mm:ss`. */
export function nextRun(schedule: string, after: number): number {
  const interval = /^(\d+):(\d\d):(\d\d)$/.exec(schedule);
  if (interval) {
    const [hours, minutes, seconds] = interval.slice(1).map(Number) as [number, number, number];
    return after + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }
  const cron = new Cron(schedule, { paused: true, timezone: 'UTC', domAndDow: true });
  const next = cron.nextRun(new Date(after));
  if (!next) throw new Error(`The schedule "${schedule}" never comes.`);
  return next.getTime();
}

/** What the app reads as its `Timer`. */
function triggerData(isPastDue: boolean, last: number, next: number): TriggerData {
  const text = (time: number) => new Date(time).toISOString();
  const ScheduleStatus = { Last: text(last), Next: text(next), LastUpdated: text(last) };
  return {
    data: {
      json: JSON.stringify({
        IsPastDue: isPastDue,
        Schedule: { AdjustForDST: true },
        ScheduleStatus,
      }),
    },
  };
}

export interface Timer {
  readonly fn: RegisteredFunction;
  readonly schedule: string;
  readonly memory: { nextRun(): number | null; setNextRun(at: number): void };
  readonly attempt: (trigger: TriggerData) => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Runs a timer function: when it is due, at the start when it was missed or wants to. Resolves when the signal aborts. */
export async function runTimer(timer: Timer): Promise<void> {
  const { fn, schedule, memory, attempt, onFailure, signal } = timer;
  const run = (isPastDue: boolean) => {
    const now = Date.now();
    const next = nextRun(schedule, now);
    memory.setNextRun(next);
    const data = triggerData(isPastDue, now, next);
    return attemptWithRetries(
      fn.metadata.retryOptions,
      (retry) => attempt({ ...data, retry }),
      onFailure,
      signal,
    );
  };
  const isPastDue = (memory.nextRun() ?? Infinity) < Date.now();
  if (isPastDue || triggerOf(fn)['runOnStartup'] === true) await run(isPastDue);
  else memory.setNextRun(nextRun(schedule, Date.now()));
  while (!signal.aborted) {
    const waitMs = (memory.nextRun() ?? 0) - Date.now();
    if (waitMs > 0) await pause(Math.min(waitMs, longestPauseMs), signal);
    else await run(false);
  }
}
