export const statuses = ['on-track', 'behind', 'at-risk', 'stale', 'not-started'] as const;
/** Derived, never said. Source: docs/method.md#status */
export type Status = (typeof statuses)[number];

/** The computed figures of one key result. All ratios; time-dependent ones hold for the `now` they were asked with. */
export interface KeyResultFigures {
  /** How far, 0–1, clamped. */
  readonly progressRatio: number;
  /** How far without the clamp: below 0 has gone backwards, above 1 is over-achievement. Shown, never rolled up. */
  readonly achievedRatio: number;
  /** Where the plan says it should be today, 0–1. */
  readonly expectedRatio: number;
  readonly status: Status;
  /** Whole days since the last check-in; null before the first. */
  readonly checkInAgeDays: number | null;
}

/** The computed figures of an objective or of a team. Ratios are null when there is nothing to count. */
export interface RolledUpFigures {
  readonly progressRatio: number | null;
  readonly expectedRatio: number | null;
  readonly status: Status;
  /** Mean of the key results' latest confidence, 0–10; null before the first. */
  readonly confidence: number | null;
}

/** What a team's row says: its roll-up and "2 of 3 objectives on track". */
export interface TeamFigures extends RolledUpFigures {
  readonly objectiveCount: number;
  readonly onTrackCount: number;
}
