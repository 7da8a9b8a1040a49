import { dayMs, dayOf } from './calendar.ts';
import type { Cycle } from './cycle.ts';
import { cycleSpan, timeInCycle } from './cycle-time.ts';
import type { KeyResultFacts, MeasureFacts } from './facts.ts';
import type { Ambition } from './objective.ts';
import { startOutside } from './progress.ts';
import { clampRatio, linearShare } from './ratio.ts';
import { weightShare } from './weighted-mean.ts';

/** The progress that is good at the end of a cycle. Source: docs/method.md#expected-progress */
const goodRatio: Record<Ambition, number> = { committed: 1, aspirational: 0.7 };

type ExpectedInputs =
  | {
      /** Evenly over the days of the cycle. */
      readonly kind: 'linear';
      readonly startsOn: string;
      readonly endsOn: string;
      readonly asOfMs: number;
      /** Days gone, with fractions, 0–`totalDays`. */
      readonly elapsedDays: number;
      readonly totalDays: number;
    }
  | {
      /** By the days that the milestones are due. */
      readonly kind: 'phased';
      readonly today: string;
      readonly milestones: readonly {
        readonly milestoneId: string;
        readonly weight: number;
        readonly dueOn: string;
        readonly isDue: boolean;
      }[];
    }
  | {
      /** A threshold that must hold from the first day on. */
      readonly kind: 'all-along';
      readonly startsOn: string;
      readonly hasBegun: boolean;
    };

/** Why expected progress is what it is: `result` = `planRatio` × `goodRatio`. */
export type ExpectedExplanation = ExpectedInputs & {
  readonly planRatio: number;
  readonly goodRatio: number;
  readonly result: number;
};

/** The plan's formula with its inputs. Source: docs/method.md#expected-progress */
export function explainExpected(
  keyResult: Pick<KeyResultFacts, 'measure'>,
  ambition: Ambition,
  cycle: Cycle,
  now: number,
): ExpectedExplanation {
  const plan = planOf(keyResult.measure, cycle, now);
  const good = goodRatio[ambition];
  return { ...plan, goodRatio: good, result: plan.planRatio * good };
}

/** Where the plan says that the key result should be, ratio 0–1. Source: docs/method.md#expected-progress */
export function expectedRatio(
  keyResult: Pick<KeyResultFacts, 'measure'>,
  ambition: Ambition,
  cycle: Cycle,
  now: number,
): number {
  return explainExpected(keyResult, ambition, cycle, now).result;
}

type Plan = ExpectedInputs & { readonly planRatio: number };

function planOf(measure: MeasureFacts, cycle: Cycle, now: number): Plan {
  if (measure.kind === 'threshold' && startOutside(measure) === null) return allAlong(cycle, now);
  if (measure.kind === 'milestones') return phased(measure.milestones, cycle, now);
  return linear(cycle, now);
}

function allAlong(cycle: Cycle, now: number): Plan {
  const hasBegun = timeInCycle(cycle, now) >= cycleSpan(cycle).startMs;
  return {
    kind: 'all-along',
    startsOn: cycle.startsOn,
    hasBegun,
    planRatio: hasBegun ? 1 : 0,
  };
}

function linear(cycle: Cycle, now: number): Plan {
  const { startsOn, endsOn } = cycle;
  const { startMs, endMs } = cycleSpan(cycle);
  const asOfMs = timeInCycle(cycle, now);
  const totalDays = Math.max(0, (endMs - startMs) / dayMs);
  const elapsedDays = Math.min(totalDays, Math.max(0, (asOfMs - startMs) / dayMs));
  return {
    kind: 'linear',
    startsOn,
    endsOn,
    asOfMs,
    elapsedDays,
    totalDays,
    planRatio: clampRatio(linearShare(0, totalDays, elapsedDays)),
  };
}

function phased(
  milestones: Extract<MeasureFacts, { kind: 'milestones' }>['milestones'],
  cycle: Cycle,
  now: number,
): Plan {
  const today = dayOf(Math.min(timeInCycle(cycle, now), cycleSpan(cycle).endMs - 1));
  const steps = milestones.flatMap(({ id, weight, dueOn }) =>
    dueOn === null ? [] : [{ milestoneId: id, weight, dueOn, isDue: dueOn <= today }],
  );
  if (steps.length === 0 || steps.length < milestones.length) return linear(cycle, now);
  const planRatio = weightShare(steps, ({ isDue }) => isDue);
  return { kind: 'phased', today, milestones: steps, planRatio };
}
