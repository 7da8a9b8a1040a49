import type { CheckIn } from '#core/domain/check-in.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import type { Act } from '#core/domain/history.ts';
import type { KeyResult, Measure } from '#core/domain/key-result.ts';
import { defaultMethod } from '#core/domain/method.ts';
import type { Objective } from '#core/domain/objective.ts';
import type { KeyResultDraft, ObjectiveDraft } from '#core/domain/objective-draft.ts';

/** Midnight or a given time of a day, ms since the epoch. */
export function at(day: string, time = '00:00'): number {
  return Date.parse(`${day}T${time}:00.000Z`);
}

/** The same as an instant. */
export function instant(day: string, time = '00:00'): string {
  return new Date(at(day, time)).toISOString();
}

/** 92 days: 1 October to 31 December 2026. */
export function aCycle(changes: Partial<Cycle> = {}): Cycle {
  return {
    id: 'q4-2026',
    kind: 'quarter',
    name: 'Q4 2026',
    parentId: '2026',
    startsOn: '2026-10-01',
    endsOn: '2026-12-31',
    phase: 'running',
    method: defaultMethod,
    ...changes,
  };
}

export function aMetric(changes: Partial<Extract<Measure, { kind: 'metric' }>> = {}): Measure {
  return { kind: 'metric', start: 0, target: 40, unit: 'plants', ...changes };
}

export function aThreshold(
  changes: Partial<Extract<Measure, { kind: 'threshold' }>> = {},
): Extract<Measure, { kind: 'threshold' }> {
  return { kind: 'threshold', side: 'below', limit: 3, start: 5, unit: '%', ...changes };
}

/** Weights by id, without days unless given. */
export function milestones(
  weights: Readonly<Record<string, number>>,
  days: Readonly<Record<string, string>> = {},
): Extract<Measure, { kind: 'milestones' }> {
  return {
    kind: 'milestones',
    milestones: Object.entries(weights).map(([id, weight]) => ({
      id,
      title: `Step ${id}`,
      weight,
      dueOn: days[id] ?? null,
    })),
  };
}

export function aCheckIn(changes: Partial<CheckIn> = {}): CheckIn {
  return {
    id: 'check-in-1',
    keyResultId: 'kr-1',
    reading: { kind: 'value', value: 20 },
    confidence: 6,
    note: '',
    authorId: 'astrid',
    at: instant('2026-11-02', '10:00'),
    withdrawnAt: null,
    ...changes,
  };
}

export function aKeyResult(changes: Partial<KeyResult> = {}): KeyResult {
  return {
    id: 'kr-1',
    title: '40 plants migrated',
    ownerId: 'astrid',
    weight: 1,
    measure: aMetric(),
    createdAt: instant('2026-09-20', '08:00'),
    removal: null,
    latest: null,
    trend: [],
    ...changes,
  };
}

/** A key result that was last read as `value` on the day. */
export function aReadKeyResult(
  value: number,
  day: string,
  changes: Partial<KeyResult> = {},
): KeyResult {
  const latest = aCheckIn({ at: instant(day), reading: { kind: 'value', value } });
  return aKeyResult({ latest, trend: [{ at: latest.at, value }], ...changes });
}

export function anObjective(changes: Partial<Objective> = {}): Objective {
  return {
    id: 'objective-1',
    teamId: 'platform',
    cycleId: 'q4-2026',
    title: 'Municipalities move without asking us for help',
    ambition: 'committed',
    ownerId: 'astrid',
    audience: { kind: 'everyone' },
    supports: [],
    rank: 'a0',
    createdAt: instant('2026-09-20', '08:00'),
    removal: null,
    keyResults: [aKeyResult()],
    ...changes,
  };
}

/** What its editor would send back unchanged. */
export function draftOf(objective: Objective): ObjectiveDraft {
  const { title, ambition, ownerId, audience, supports, keyResults } = objective;
  const live = keyResults.filter(({ removal }) => removal === null);
  return { title, ambition, ownerId, audience, supports, keyResults: live.map(keyResultDraftOf) };
}

export function keyResultDraftOf({
  id,
  title,
  ownerId,
  weight,
  measure,
}: KeyResult): KeyResultDraft {
  return { id, title, ownerId, weight, measure };
}

/** Somebody acting, with ids that count up: `new-1`, `new-2` … */
export function anAct(changes: Partial<Act> = {}): Act {
  let last = 0;
  return {
    by: 'astrid',
    at: instant('2026-11-10', '09:00'),
    newId: () => `new-${(last += 1)}`,
    ...changes,
  };
}
