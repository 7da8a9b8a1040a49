import { createContext, use } from 'react';
import type { Format } from '#core/words/format.ts';
import type { Words } from '#core/words/words.ts';
import type { Api } from '#addin/host/api.ts';
import type { Host } from '#addin/host/host.ts';

/** What every screen stands in: the host, the API, and the language of the person. */
export interface Surroundings {
  readonly host: Host;
  readonly api: Api;
  readonly words: Words;
  readonly format: Format;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The surroundings; throws outside of the app shell, which is a bug. */
export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (!surroundings) throw new Error('A screen needs the app shell around it.');
  return surroundings;
}

export const useWords = (): Words => useSurroundings().words;

/** Numbers, days and times as the person's locale writes them. */
export const useFormat = (): Format => useSurroundings().format;
