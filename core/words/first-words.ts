import { first as en } from './en/first.ts';
import { first as sv } from './sv/first.ts';
import type { FirstWords, Language } from './words.ts';

const inLanguage: Readonly<Record<Language, FirstWords>> = { en, sv };

/** What the first view of any screen says. Both languages are few kilobytes, and a file less to wait for. */
export const firstWords = (language: Language): FirstWords => inLanguage[language];
