import type { Reading } from './check-in.ts';
import type { MeasureFacts } from './facts.ts';
import { clampRatio, linearShare } from './ratio.ts';
import { weightShare } from './weighted-mean.ts';

type Metric = Extract<MeasureFacts, { kind: 'metric' }>;
type Threshold = Extract<MeasureFacts, { kind: 'threshold' }>;
type Milestones = Extract<MeasureFacts, { kind: 'milestones' }>;

interface ProgressResult {
  /** Share of the way, ratio 0–1, clamped. */
  readonly result: number;
  /** The same without the clamp, always finite. */
  readonly achievedRatio: number;
}

/** Why progress is what it is: the formula's kind, its real inputs, and its result. */
export type ProgressExplanation = ProgressResult &
  (
    | { readonly kind: 'no-reading' }
    | (Metric & { readonly value: number })
    | (Threshold & {
        /** `start` is null when it must hold all along. */
        readonly value: number;
        readonly holds: boolean;
      })
    | {
        readonly kind: 'milestones';
        readonly milestones: readonly {
          readonly milestoneId: string;
          readonly weight: number;
          readonly isReached: boolean;
        }[];
      }
  );

/** The formula of a key result's progress with its inputs. Source: docs/method.md#progress */
export function explainProgress(
  measure: MeasureFacts,
  reading: Reading | null,
): ProgressExplanation {
  if (measure.kind === 'milestones') {
    return reading?.kind === 'milestones' ? reachedOf(measure, reading.reachedIds) : noReading;
  }
  if (reading?.kind !== 'value') return noReading;
  return measure.kind === 'metric'
    ? wayOf(measure, reading.value)
    : standingOf(measure, reading.value);
}

/**
 * Share of the way that the reading stands for: `progressRatio` 0–1, `achievedRatio` without the
 * clamp. Both are finite, and 0 without a reading. Source: docs/method.md#progress
 */
export function keyResultProgress(
  measure: MeasureFacts,
  reading: Reading | null,
): { readonly progressRatio: number; readonly achievedRatio: number } {
  const { result, achievedRatio } = explainProgress(measure, reading);
  return { progressRatio: result, achievedRatio };
}

/** What a sparkline shows of a reading: the value itself, or for milestones the ratio reached. */
export function trendValue(measure: MeasureFacts, reading: Reading): number {
  return reading.kind === 'value'
    ? reading.value
    : keyResultProgress(measure, reading).progressRatio;
}

/**
 * Where a threshold has to come from: null when it already holds there, so that it must hold all
 * along. Source: docs/method.md#progress
 */
export function startOutside(threshold: Threshold): number | null {
  const { start } = threshold;
  return start === null || holdsAt(threshold, start) ? null : start;
}

const noReading: ProgressExplanation = { kind: 'no-reading', result: 0, achievedRatio: 0 };

function withResult(achievedRatio: number): ProgressResult {
  return { result: clampRatio(achievedRatio), achievedRatio };
}

function wayOf(metric: Metric, value: number): ProgressExplanation {
  return { ...metric, value, ...withResult(linearShare(metric.start, metric.target, value)) };
}

function standingOf(threshold: Threshold, value: number): ProgressExplanation {
  const holds = holdsAt(threshold, value);
  const start = startOutside(threshold);
  const achieved = start === null ? Number(holds) : linearShare(start, threshold.limit, value);
  return { ...threshold, start, value, holds, ...withResult(achieved) };
}

/** Whether the value lies on the right side of the limit, the limit included. */
export function holdsAt(
  { side, limit }: Pick<Threshold, 'side' | 'limit'>,
  value: number,
): boolean {
  return side === 'above' ? value >= limit : value <= limit;
}

function reachedOf({ milestones }: Milestones, reachedIds: readonly string[]): ProgressExplanation {
  const steps = milestones.map(({ id, weight }) => ({
    milestoneId: id,
    weight,
    isReached: reachedIds.includes(id),
  }));
  const achieved = weightShare(steps, ({ isReached }) => isReached);
  return { kind: 'milestones', milestones: steps, ...withResult(achieved) };
}
