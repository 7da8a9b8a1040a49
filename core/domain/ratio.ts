/** Into 0–1. */
export function clampRatio(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}

/**
 * How far `value` has come on the way from `from` to `to`: 0 at `from`, 1 at `to`, below and above
 * outside. Always finite: a way of no length counts as done only at its end.
 */
export function linearShare(from: number, to: number, value: number): number {
  if (from === to) return value === to ? 1 : 0;
  const way = to - from;
  const gone = value - from;
  // Differences of huge doubles overflow; a quarter of them cannot.
  const share =
    Number.isFinite(way) && Number.isFinite(gone)
      ? gone / way
      : (value / 4 - from / 4) / (to / 4 - from / 4);
  // Adding 0 turns -0 into 0.
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, share)) + 0;
}
