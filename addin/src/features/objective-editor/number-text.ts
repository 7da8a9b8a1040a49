import type { Language } from '#core/words/words.ts';

const formats = Object.fromEntries(
  (['en', 'sv'] as const).map((language) => [
    language,
    new Intl.NumberFormat(language, { useGrouping: false, maximumSignificantDigits: 17 }),
  ]),
) as Record<Language, Intl.NumberFormat>;

/** The number as its reader would type it: no grouping, all decimals. `readNumber` reads it back. */
export const numberText = (value: number, language: Language): string =>
  formats[language].format(value);
