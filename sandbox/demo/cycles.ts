import { addDays } from '#core/domain/calendar.ts';
import type { Cycle, CyclePhase } from '#core/domain/cycle.ts';
import type { Method } from '#core/domain/method.ts';
import { defaultMethod } from '#core/domain/method.ts';

/** The cycles that the content is written for, and all that the tree needs around them. */
export interface DemoCycles {
  readonly horizon: Cycle;
  readonly year: Cycle;
  readonly last: Cycle;
  readonly current: Cycle;
  readonly next: Cycle;
  /** Parents before their children, older before newer. */
  readonly all: readonly Cycle[];
}

/** Monthly in a year and quarterly in a horizon, with room for holidays. */
const yearMethod: Method = { ...defaultMethod, cadenceDays: 31, graceDays: 10 };
const horizonMethod: Method = { ...defaultMethod, cadenceDays: 92, graceDays: 21 };
/** What they used before they learnt to choose. */
const lastQuartersMethod: Method = { ...defaultMethod, maxObjectives: 5, graceDays: 7 };

const horizonYears = 3;

function horizon(from: number, phase: CyclePhase): Cycle {
  const to = from + horizonYears - 1;
  return {
    id: `${from}-${to}`,
    kind: 'horizon',
    name: `${from}–${to}`,
    parentId: null,
    startsOn: `${from}-01-01`,
    endsOn: `${to}-12-31`,
    phase,
    method: horizonMethod,
  };
}

function year(number: number, parent: Cycle, phase: CyclePhase): Cycle {
  return {
    id: `${number}`,
    kind: 'year',
    name: `${number}`,
    parentId: parent.id,
    startsOn: `${number}-01-01`,
    endsOn: `${number}-12-31`,
    phase,
    method: yearMethod,
  };
}

/** Quarters are counted through the years, so that the one before and the one after are ±1. */
const firstDayOf = (quarter: number): string =>
  `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;

function quarter(index: number, phase: CyclePhase, method: Method): Cycle {
  const ofYear = Math.floor(index / 4);
  const number = (index % 4) + 1;
  return {
    id: `${ofYear}-q${number}`,
    kind: 'quarter',
    name: `Q${number} ${ofYear}`,
    parentId: `${ofYear}`,
    startsOn: firstDayOf(index),
    endsOn: addDays(firstDayOf(index + 1), -1),
    phase,
    method,
  };
}

/** The cycle tree around an ISO day: the horizon begins with that day's year. */
export function demoCycles(today: string): DemoCycles {
  const number = Number(today.slice(0, 4));
  const index = number * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const thisHorizon = horizon(number, 'running');
  const thisYear = year(number, thisHorizon, 'running');
  const last = quarter(index - 1, 'closed', lastQuartersMethod);
  const current = quarter(index, 'running', defaultMethod);
  const next = quarter(index + 1, 'planning', defaultMethod);

  const before = horizon(number - horizonYears, 'closed');
  const past = last.parentId === thisYear.id ? [] : [before, year(number - 1, before, 'closed')];
  const coming = next.parentId === thisYear.id ? [] : [year(number + 1, thisHorizon, 'planning')];
  return {
    horizon: thisHorizon,
    year: thisYear,
    last,
    current,
    next,
    all: [...past, thisHorizon, thisYear, ...coming, last, current, next],
  };
}
