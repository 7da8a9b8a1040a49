import type { en } from './en/en.ts';
import type { first } from './en/first.ts';

/** Every text that a person reads. English is the measure: a text missing in Swedish does not compile. */
export type Words = typeof en;

/** The texts of every screen's first view; the others come with what is opened from there. */
export type FirstWords = typeof first;

export type Language = 'en' | 'sv';

/** The language to speak to someone with this locale; English unless it is Swedish. */
export function languageOf(locale: string): Language {
  return /^sv\b/i.test(locale) ? 'sv' : 'en';
}

/** Loads one language only: the other never reaches the screen's bundle. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en/en.ts')).en;
    case 'sv':
      return (await import('./sv/sv.ts')).sv;
  }
}

/** Loads what the first view of one language needs. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  switch (language) {
    case 'en':
      return (await import('./en/first.ts')).first;
    case 'sv':
      return (await import('./sv/first.ts')).first;
  }
}
