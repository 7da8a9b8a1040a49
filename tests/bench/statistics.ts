/** The middle of the values; the mean of the two middle ones when they are even in number. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** One line of the bench's table: a figure, its ratio to the floor, and the most that it may be. */
export interface Row {
  readonly figure: string;
  readonly floor: string;
  readonly value: string;
  readonly ratio: number;
  readonly limit: number;
}

/** The row of two series measured in turn within one run: median against median. */
export function rowOf(
  figure: string,
  floorMs: readonly number[],
  valueMs: readonly number[],
  limit: number,
): Row {
  const [floor, value] = [median(floorMs), median(valueMs)];
  return {
    figure,
    floor: `${floor.toFixed(1)} ms`,
    value: `${value.toFixed(1)} ms`,
    ratio: value / floor,
    limit,
  };
}

/** The row of something that is counted, against the most that it may be. */
export const countRow = (figure: string, count: number, limit: number): Row => ({
  figure,
  floor: String(limit),
  value: String(count),
  ratio: count,
  limit,
});
