import type { CheckIn, TrendPoint } from './check-in.ts';

export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** ISO day; null when the plan says nothing about it. */
  readonly dueOn: string | null;
}

/** How a key result is measured. */
export type Measure =
  | {
      /** From start to target, up or down. */
      readonly kind: 'metric';
      readonly start: number;
      readonly target: number;
      readonly unit: string;
    }
  | {
      /** Get and stay above or below a limit; `start` is where it stood, null when it already holds. */
      readonly kind: 'threshold';
      readonly side: 'above' | 'below';
      readonly limit: number;
      readonly start: number | null;
      readonly unit: string;
    }
  | {
      /** Weighted steps, each reached or not. */
      readonly kind: 'milestones';
      readonly milestones: readonly Milestone[];
    };

export type MeasureKind = Measure['kind'];

/** Who took something away, and when. It can be brought back for `recoverableDays`. */
export interface Removal {
  readonly at: string;
  readonly by: string;
}

/** A measured proof of its objective. */
export interface KeyResult {
  readonly id: string;
  readonly title: string;
  readonly ownerId: string;
  /** Share in the objective relative to its siblings, ≥ 0; 0 is watched but not counted. */
  readonly weight: number;
  readonly measure: Measure;
  readonly createdAt: string;
  readonly removal: Removal | null;
  /** The newest check-in that has not been withdrawn. */
  readonly latest: CheckIn | null;
  /** Oldest first, one point a week, at most `trendWeeks`. */
  readonly trend: readonly TrendPoint[];
}
