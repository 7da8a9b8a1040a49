import type { MeanPart } from '#core/domain/weighted-mean.ts';
import type { Format } from '#core/words/format.ts';

/** A number in a formula; a negative one in brackets. */
const term = (format: Format, value: number): string =>
  value < 0 ? `(${format.number(value)})` : format.number(value);

/** `(3.4 − 4.2) ÷ (3 − 4.2)` */
export function shareFormula(format: Format, from: number, to: number, value: number): string {
  const start = term(format, from);
  return `(${term(format, value)} − ${start}) ÷ (${term(format, to)} − ${start})`;
}

/** `(1 × 67 % + 2 × 40 %) ÷ 3` */
export function meanFormula(
  format: Format,
  parts: readonly MeanPart[],
  formatValue: (value: number) => string,
): string {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const areEqual = parts.every(({ weight }) => weight === 1);
  const terms = parts.map(({ weight, value }) =>
    areEqual ? formatValue(value) : `${format.number(weight)} × ${formatValue(value)}`,
  );
  return `(${terms.join(' + ')}) ÷ ${format.number(total)}`;
}

interface Step {
  readonly weight: number;
  readonly counts: boolean;
}

/** `(2 + 1) ÷ (2 + 1 + 3)`: the weights that count of all weights. */
export function stepsFormula(format: Format, steps: readonly Step[]): string {
  const sumOf = (some: readonly Step[]) => {
    if (some.length === 0) return format.number(0);
    const terms = some.map(({ weight }) => format.number(weight)).join(' + ');
    return some.length === 1 ? terms : `(${terms})`;
  };
  return `${sumOf(steps.filter(({ counts }) => counts))} ÷ ${sumOf(steps)}`;
}
