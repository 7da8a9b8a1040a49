import type { first } from './en/first.ts';
import type { late } from './en/late.ts';

/** The texts of every screen's first view. English is the measure: a text missing in Swedish does not compile. */
export type FirstWords = typeof first;

/** The texts of what is opened from there. */
export type LateWords = typeof late;

/** Every text that a person reads. */
export type Words = FirstWords & LateWords;

export type Language = 'en' | 'sv';

/** The language to speak to someone with this locale; English unless it is Swedish. */
export function languageOf(locale: string): Language {
  return /^sv\b/i.test(locale) ? 'sv' : 'en';
}

/** Loads the words of one language that the first view does not need (first-words.ts). */
export async function loadLateWords(language: Language): Promise<LateWords> {
  switch (language) {
    case 'en':
      return (await import('./en/late.ts')).late;
    case 'sv':
      return (await import('./sv/late.ts')).late;
  }
}
