/** One contribution to a mean: whose it is, how much it counts, and what it says. */
export interface MeanPart {
  readonly id: string;
  readonly weight: number;
  readonly value: number;
}

/** A mean with all that went into it; `result` is null when there is nothing to count. */
export interface MeanExplanation {
  readonly kind: 'weighted-mean';
  readonly parts: readonly MeanPart[];
  readonly result: number | null;
}

/** Mean of the parts by weight. Parts without weight are left out. Source: docs/method.md#roll-up */
export function weightedMean(parts: readonly MeanPart[]): MeanExplanation {
  const counted = parts.filter(({ weight }) => weight > 0);
  return { kind: 'weighted-mean', parts: counted, result: meanOf(counted) };
}

/** Share of the weight that passes the test, ratio 0–1; 0 when there is no weight at all. */
export function weightShare<Part extends { readonly weight: number }>(
  parts: readonly Part[],
  passes: (part: Part) => boolean,
): number {
  const values = parts.map((part) => ({
    id: '',
    weight: part.weight,
    value: Number(passes(part)),
  }));
  return weightedMean(values).result ?? 0;
}

function meanOf(parts: readonly MeanPart[]): number | null {
  if (parts.length === 0) return null;
  // Relative to the heaviest, so that no sum overflows.
  const heaviest = Math.max(...parts.map(({ weight }) => weight));
  let total = 0;
  let sum = 0;
  for (const { weight, value } of parts) {
    total += weight / heaviest;
    sum += (weight / heaviest) * value;
  }
  const values = parts.map(({ value }) => value);
  // Rounding must not push the mean past its own parts.
  return Math.min(Math.max(...values), Math.max(Math.min(...values), sum / total));
}
