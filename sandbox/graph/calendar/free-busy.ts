import type { StoredEvent } from './event.ts';
import { instancesWithin } from './instances.ts';
import type { Window } from './instances.ts';
import { instantOf } from '#sandbox/graph/time/moment.ts';

/** By how much a time is taken; the highest of several counts. Source: https://learn.microsoft.com/graph/api/resources/scheduleinformation */
const codes = {
  free: 0,
  unknown: 0,
  tentative: 1,
  busy: 2,
  oof: 3,
  workingElsewhere: 4,
} as const satisfies Record<StoredEvent['showAs'], number>;

/** What takes time in a window. */
export const takenWithin = (events: readonly StoredEvent[], window: Window): StoredEvent[] =>
  instancesWithin(events, window).filter(({ showAs }) => codes[showAs] > 0);

/** A digit per interval: how it is taken. */
export function availabilityView(
  taken: readonly StoredEvent[],
  { fromMs, toMs }: Window,
  intervalMs: number,
): string {
  const digits = Array.from({ length: Math.ceil((toMs - fromMs) / intervalMs) }, (_, index) => {
    const from = fromMs + index * intervalMs;
    const to = Math.min(from + intervalMs, toMs);
    const here = taken.filter(({ start, end }) => instantOf(start) < to && instantOf(end) > from);
    return Math.max(0, ...here.map(({ showAs }) => codes[showAs]));
  });
  return digits.join('');
}
