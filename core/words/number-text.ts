import type { Language } from './words.ts';

/** The number as its reader would type it: no grouping, every decimal. `readNumber` reads it back. */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    useGrouping: false,
    maximumSignificantDigits: 17,
  }).format(value);
}
