import { dayMs, instantMs } from './calendar.ts';
import type { Cycle } from './cycle.ts';
import type { KeyResultFacts, ObjectiveFacts } from './facts.ts';
import { holdsAt } from './progress.ts';

/** Most pressing first. */
export const nudgeKinds = [
  'no-key-results',
  'low-confidence',
  'reads-like-a-kpi',
  'too-many-objectives',
] as const;
type NudgeKind = (typeof nudgeKinds)[number];

/** A piece of advice; the add-in words it. Source: docs/method.md#nudges */
export interface Nudge {
  readonly kind: NudgeKind;
  readonly teamId: string;
  readonly cycleId: string;
  /** The one objective that it is about; null when it is about several, or about the team. */
  readonly objectiveId: string | null;
  /** Of key results for `low-confidence` and `reads-like-a-kpi`, otherwise of objectives. */
  readonly count: number;
}

const mostNudges = 3;
/** Confidence up to which an owner has all but given up. */
const lowConfidence = 3;
/** Weeks for which a limit has held before it reads like a gauge. */
const gaugeWeeks = 4;

/**
 * At most three pieces of advice on the objectives of one's teams in a cycle, most pressing first and
 * each kind once per team. Give it only what the viewer may see. Source: docs/method.md#nudges
 */
export function nudges(objectives: readonly ObjectiveFacts[], cycle: Cycle): Nudge[] {
  const live = objectives.filter(
    ({ removal, cycleId }) => removal === null && cycleId === cycle.id,
  );
  const teams = [...Map.groupBy(live, ({ teamId }) => teamId)];
  return nudgeKinds
    .flatMap((kind) => teams.flatMap(([teamId, own]) => nudgeOf(kind, teamId, own, cycle)))
    .slice(0, mostNudges);
}

function nudgeOf(
  kind: NudgeKind,
  teamId: string,
  objectives: readonly ObjectiveFacts[],
  { id: cycleId, method }: Cycle,
): Nudge[] {
  const counts = objectives
    .map((objective) => ({ id: objective.id, count: counters[kind](objective) }))
    .filter(({ count }) => count > 0);
  const count = counts.reduce((sum, part) => sum + part.count, 0);
  const least = kind === 'too-many-objectives' ? method.maxObjectives + 1 : 1;
  if (count < least) return [];
  const [only, ...others] = counts;
  const objectiveId = others.length === 0 ? (only?.id ?? null) : null;
  return [{ kind, teamId, cycleId, objectiveId, count }];
}

/** How much of an objective each kind of advice is about. */
const counters: Record<NudgeKind, (objective: ObjectiveFacts) => number> = {
  'no-key-results': ({ keyResults }) => (keyResults.some(isLive) ? 0 : 1),
  'low-confidence': ({ keyResults }) => keyResults.filter(isLive).filter(hasLowConfidence).length,
  'reads-like-a-kpi': ({ keyResults }) => keyResults.filter(isLive).filter(readsLikeAKpi).length,
  'too-many-objectives': () => 1,
};

function isLive({ removal }: KeyResultFacts): boolean {
  return removal === null;
}

function hasLowConfidence({ latest }: KeyResultFacts): boolean {
  return latest !== null && latest.confidence <= lowConfidence;
}

/** A limit that held at every reading, for weeks, is watched rather than changed. */
function readsLikeAKpi({ measure, trend }: KeyResultFacts): boolean {
  const first = trend[0];
  const last = trend.at(-1);
  if (measure.kind !== 'threshold' || !first || !last) return false;
  const spanMs = instantMs(last.at) - instantMs(first.at);
  return spanMs >= gaugeWeeks * 7 * dayMs && trend.every(({ value }) => holdsAt(measure, value));
}
