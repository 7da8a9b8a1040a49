import type { Language } from './words.ts';

/** What each language groups thousands with besides spaces; a grouped number is never read as a fraction. */
const grouped: Record<Language, RegExp | null> = {
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  sv: null,
};

/**
 * The number that a person typed; null when it is none. Spaces are left out, and point and comma both
 * begin the decimals, except for the comma that groups thousands in English: `1,200`.
 */
export function readNumber(text: string, language: Language): number | null {
  const typed = text.replace(/\s/g, '').replace(/^\u2212/, '-');
  const plain = grouped[language]?.test(typed)
    ? typed.replaceAll(',', '')
    : typed.replace(',', '.');
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value + 0 : null;
}
