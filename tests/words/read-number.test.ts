import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFormat } from '#core/words/format.ts';
import { numberText } from '#core/words/number-text.ts';
import { readNumber } from '#core/words/read-number.ts';

describe('a number that a person types', () => {
  it('begins its decimals with a point or a comma, in either language', () => {
    for (const language of ['en', 'sv'] as const) {
      expect(readNumber('3.4', language)).toBe(3.4);
      expect(readNumber('3,4', language)).toBe(3.4);
      expect(readNumber(' −0,5 ', language)).toBe(-0.5);
    }
  });

  it('may group its thousands as its language does', () => {
    expect(readNumber('1,200', 'en')).toBe(1200);
    expect(readNumber('1,200.5', 'en')).toBe(1200.5);
    expect(readNumber('0,125', 'en')).toBe(0.125);
    expect(readNumber('1,200', 'sv')).toBe(1.2);
    expect(readNumber('1 200,5', 'sv')).toBe(1200.5);
  });

  it('is none when it is anything else', () => {
    for (const text of ['', ' ', '-', 'almost', '3 %', '1.2.3', '1,2,3', '1e5', 'Infinity', 'NaN'])
      expect(readNumber(text, 'en')).toBeNull();
    expect(readNumber('9'.repeat(400), 'en')).toBeNull();
  });

  it('is read back from how Kvartal writes it', () => {
    const values = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(values, fc.constantFrom('en', 'sv'), (value, language) => {
        const read = readNumber(numberText(value, language), language);
        expect(read).not.toBeNull();
        expect(Math.abs((read ?? 0) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-15);
      }),
    );
  });

  it('is read back from how a screen shows it, to two decimals', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(cents, fc.constantFrom('en', 'sv'), (count, language) => {
        const shown = createFormat(language).number(count / 100);
        expect(readNumber(shown, language)).toBeCloseTo(count / 100, 2);
      }),
    );
  });
});
