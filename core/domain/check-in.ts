/** What was read: a number for a metric or a threshold, the steps reached for milestones. */
export type Reading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'milestones'; readonly reachedIds: readonly string[] };

/** An immutable entry on a key result. Undoing one marks it withdrawn; it is never removed. */
export interface CheckIn {
  readonly id: string;
  readonly keyResultId: string;
  readonly reading: Reading;
  /** How likely the author thinks success is, 0–10, said. */
  readonly confidence: number;
  readonly note: string;
  readonly authorId: string;
  /** UTC instant. */
  readonly at: string;
  readonly withdrawnAt: string | null;
}

/**
 * One point of a sparkline: the last value of one ISO week. For milestones the value is the share of
 * weights reached, ratio 0–1.
 */
export interface TrendPoint {
  readonly at: string;
  readonly value: number;
}
