import { addDays, dayStartMs } from '#core/domain/calendar.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import type { ReviewKind } from '#core/domain/review.ts';

/** From which ISO day to which times are looked for, both included. */
export interface Window {
  readonly fromDay: string;
  readonly toDay: string;
}

const windowDays = 14;

const middleOf = ({ startsOn, endsOn }: Cycle): string =>
  addDays(startsOn, Math.round((dayStartMs(endsOn) - dayStartMs(startsOn)) / 86_400_000 / 2));

/** The kind that is due next, by the cycle's phase and by how much of it is over. */
export function proposedKind(cycle: Cycle, today: string): ReviewKind {
  if (cycle.phase === 'planning') return 'planning';
  return cycle.phase === 'running' && today <= middleOf(cycle) ? 'mid-quarter' : 'quarterly';
}

/** When each kind usually begins to be held. */
const usualStart: Record<ReviewKind, (cycle: Cycle) => string> = {
  planning: ({ startsOn }) => addDays(startsOn, -windowDays),
  'mid-quarter': (cycle) => addDays(middleOf(cycle), -windowDays / 2),
  quarterly: ({ endsOn }) => addDays(endsOn, -windowDays),
  process: ({ endsOn }) => addDays(endsOn, -windowDays),
};

/** The two weeks in which the kind is usually held, or the next two when those have begun. */
export function proposedWindow(kind: ReviewKind, cycle: Cycle, today: string): Window {
  const usual = usualStart[kind](cycle);
  const fromDay = usual > today ? usual : addDays(today, 1);
  return { fromDay, toDay: addDays(fromDay, windowDays - 1) };
}
