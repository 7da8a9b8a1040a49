import type { Measure } from './key-result.ts';
import type { NumberInText } from './number-in-text.ts';
import { numbersIn } from './number-in-text.ts';

/** What a sentence can tell: a metric or a threshold, never steps. */
export type GuessedMeasure = Exclude<Measure, { kind: 'milestones' }>;

/** Ends with one of the words, as a word of its own, or with the sign. */
function ending(words: string, sign: string): RegExp {
  return new RegExp(`(?:(?:^|[^\\p{L}])(?:${words})|${sign}) *$`, 'iu');
}

const never = '(?!)';
const from = ending('from|från', never);
const to = ending('to|till', '→|->');
const below = ending(
  'below|under|(?<!no |not )(?:less|fewer|lower) than|at most|(?:no|not) more than|max|maximum|' +
    'within|(?<!inte )(?:lägre|mindre|färre) än|inte mer än|högst|maximalt|som mest|inom',
  '<=?|≤',
);
const above = ending(
  'above|over|(?<!no |not )(?:more|higher) than|at least|(?:no|not) (?:less|fewer) than|min|minimum|' +
    'över|(?<!inte )(?:mer|fler|högre) än|inte mindre än|minst|åtminstone',
  '>=?|≥',
);
const falling =
  /(?:^|[^\p{L}])(?:reduce|cut|lower|decrease|shorten|minska|sänka?|korta)(?=$|[^\p{L}])/iu;

/** As in `ISO 27001`: the number is part of a name. */
const abbreviation = /\p{Lu}{2,} *$/u;

/**
 * How a key result is measured, guessed from its sentence in English or Swedish: `from 20 to 35`,
 * `below 3 %`, `40 plants`. Null without a clue. Throws nothing; a guess, that its author can change.
 * Source: docs/method.md#guess
 */
export function guessMeasure(sentence: string): GuessedMeasure | null {
  const numbers = numbersIn(sentence);
  return fromTo(numbers) ?? threshold(numbers) ?? count(numbers);
}

function fromTo(numbers: readonly NumberInText[]): GuessedMeasure | null {
  for (const [index, second] of numbers.entries()) {
    const first = numbers[index - 1];
    if (!first || first.value === second.value) continue;
    const unit = second.unit || first.unit;
    if (to.test(second.before) && (from.test(first.before) || /[→>] *$/u.test(second.before))) {
      return { kind: 'metric', start: first.value, target: second.value, unit };
    }
    if (from.test(second.before) && to.test(first.before)) {
      return { kind: 'metric', start: second.value, target: first.value, unit };
    }
  }
  return null;
}

function threshold(numbers: readonly NumberInText[]): GuessedMeasure | null {
  for (const { value: limit, unit, before } of numbers) {
    // Swedish `under 2026` is a time, not a limit.
    if (isYear(limit) && unit === '') continue;
    const side = sideOf(before);
    if (side) return { kind: 'threshold', side, limit, start: null, unit };
  }
  return null;
}

function sideOf(before: string): 'above' | 'below' | null {
  // A minus sign before `>` would be an arrow.
  if (above.test(before) && !to.test(before)) return 'above';
  if (below.test(before) || (to.test(before) && falling.test(before))) return 'below';
  return null;
}

function count(numbers: readonly NumberInText[]): GuessedMeasure | null {
  const counted = numbers.find(
    ({ value, unit, before }) =>
      value > 0 && unit !== '' && !isYear(value) && !abbreviation.test(before),
  );
  return counted ? { kind: 'metric', start: 0, target: counted.value, unit: counted.unit } : null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2020 && value < 2040;
}
