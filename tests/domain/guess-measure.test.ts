import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { guessMeasure } from '#core/domain/guess-measure.ts';

describe('guessing a measure', () => {
  it.each([
    ['NPS from 20 to 35', 20, 35, ''],
    ['NPS från 20 till 35', 20, 35, ''],
    ['NPS 20 → 35', 20, 35, ''],
    ['NPS 20 -> 35', 20, 35, ''],
    ['Grow to 35 from 20', 20, 35, ''],
    ['Lead time from 12 days to 5 days', 12, 5, 'days'],
    ['Andel digitala ärenden från 3,4 % till 5 %', 3.4, 5, '%'],
    ['From 10 percent to 20', 10, 20, '%'],
    ['Cold store from -5 to 5 °C', -5, 5, '°C'],
    ['Budget från 1\u00a0000 till 12\u202f500,5 kr', 1000, 12_500.5, 'kr'],
    ['40 plants migrated', 0, 40, 'plants'],
    ['Migrate 40 plants by 2026', 0, 40, 'plants'],
    ['40 anläggningar flyttade', 0, 40, 'anläggningar'],
    ['12\u2009000 användare', 0, 12_000, 'användare'],
    ['1,500 users on the new plan', 0, 1_500, 'users'],
    ['100 % of invoices digital', 0, 100, '%'],
  ])('%s goes from %d to %d %s', (sentence, start, target, unit) => {
    expect(guessMeasure(sentence)).toEqual({ kind: 'metric', start, target, unit });
  });

  it.each([
    ['Churn below 3 %', 'below', 3, '%'],
    ['Kundbortfall under 3,5 %', 'below', 3.5, '%'],
    ['No more than 3 incidents', 'below', 3, 'incidents'],
    ['Inte mer än 3 avbrott', 'below', 3, 'avbrott'],
    ['Svar inom 3 dagar', 'below', 3, 'dagar'],
    ['Response <200ms', 'below', 200, 'ms'],
    ['Error rate ≤ 0,1 %', 'below', 0.1, '%'],
    ['Reduce churn to 3 %', 'below', 3, '%'],
    ['Sänk bortfallet till 3 %', 'below', 3, '%'],
    ['Uptime above 99.9 %', 'above', 99.9, '%'],
    ['Tillgänglighet över 99,999 %', 'above', 99.999, '%'],
    ['At least 40 plants', 'above', 40, 'plants'],
    ['Minst 40 anläggningar', 'above', 40, 'anläggningar'],
    ['No less than 4 releases', 'above', 4, 'releases'],
    ['NPS >= 35', 'above', 35, ''],
  ])('%s stays %s %d %s', (sentence, side, limit, unit) => {
    expect(guessMeasure(sentence)).toEqual({ kind: 'threshold', side, limit, start: null, unit });
  });

  it.each([
    '',
    'Municipalities trust us',
    'Launch in Q4',
    'Klart under 2026',
    'By 2026 we grow',
    'ISO 27001 certified',
    'Support 24/7',
    'Version v2.0 shipped',
    'From 20 to 20',
    'Meeting at 10:30 sharp',
  ])('finds no clue in %p', (sentence) => {
    expect(guessMeasure(sentence)).toBeNull();
  });

  it('never throws, and guesses only finite numbers with a start away from the target', () => {
    const words = fc.constantFrom(
      'from',
      'to',
      'till',
      'below',
      'över',
      '<',
      '→',
      '%',
      '2026',
      '-',
      '9'.repeat(400),
      '1,500',
      '3,4',
      '\u00a0',
      'plants',
    );
    const sentence = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.oneof(words, fc.integer().map(String)), { maxLength: 12 })
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(sentence, (sentence) => {
        const guess = guessMeasure(sentence);
        if (guess?.kind === 'metric') {
          expect(Number.isFinite(guess.start) && Number.isFinite(guess.target)).toBe(true);
          expect(guess.start).not.toBe(guess.target);
        } else if (guess) {
          expect(Number.isFinite(guess.limit)).toBe(true);
        }
        expect(guess?.unit.length ?? 0).toBeLessThanOrEqual(30);
      }),
      { numRuns: 1_000 },
    );
  });
});
