import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shortNumbers } from '#core/words/short-number.ts';

const locales = fc.constantFrom('en', 'en-US', 'en-us', 'en-GB', 'sv', 'sv-SE');
const hundredths = fc.integer({ min: -200_000, max: 200_000 }).map((count) => count / 100);
const numbers = fc.oneof(hundredths, fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1e21));

/** No number is shown as -0. */
const signed = { signDisplay: 'negative' } as const;

describe('numbers written without Intl', () => {
  it('are written as Intl writes them', () => {
    fc.assert(
      fc.property(locales, numbers, (locale, value) => {
        const written = shortNumbers(locale).number(value);
        const byIntl = new Intl.NumberFormat(locale, {
          ...signed,
          maximumFractionDigits: 2,
        }).format(value);
        expect([null, byIntl]).toContain(written);
      }),
    );
  });

  it('are written as Intl writes percent', () => {
    fc.assert(
      fc.property(locales, numbers, (locale, value) => {
        const written = shortNumbers(locale).percent(value);
        const format = { ...signed, style: 'percent', maximumFractionDigits: 2 } as const;
        expect([null, new Intl.NumberFormat(locale, format).format(value / 100)]).toContain(
          written,
        );
      }),
    );
  });

  it('are rounded as Intl rounds ratios', () => {
    const ratios = fc.oneof(
      fc.double({ min: -0.2, max: 12, noNaN: true }),
      fc.constantFrom(-0, -0.002, -0.005, -0.009),
      fc.integer({ min: 0, max: 2_000 }).map((count) => count / 200),
      fc.integer({ min: 0, max: 2_000 }).map((count) => count / 1_000),
    );
    fc.assert(
      fc.property(locales, ratios, (locale, ratio) => {
        const written = shortNumbers(locale).wholePercent(ratio);
        const byIntl = new Intl.NumberFormat(locale, { ...signed, style: 'percent' }).format(ratio);
        expect([null, byIntl]).toContain(written);
      }),
    );
  });

  it('are what a board has most of', () => {
    const english = shortNumbers('en-us');
    expect([3.4, 0, 999.99, 1_000, 0.123, -1].map(english.number)).toEqual([
      '3.4',
      '0',
      '999.99',
      null,
      null,
      null,
    ]);
    expect(shortNumbers('sv').wholePercent(0.537)).toBe('54\u00a0%');
    expect(english.wholePercent(0.475)).toBe('48%');
  });

  it('are left to Intl in every other locale', () => {
    expect(shortNumbers('en-ZA').number(1.5)).toBeNull();
    expect(shortNumbers('en-ZA').wholePercent(0.5)).toBeNull();
  });
});
