import type { ReactNode } from 'react';
import { use } from 'react';
import type { FirstWords, Language, Words } from '#core/words/words.ts';
import { languageOf, loadWords } from '#core/words/words.ts';
import { SurroundingsContext, useSurroundings } from '#addin/ui/surroundings.tsx';

/** The words of the first view as if they were all; a part that needs the others stands in WithAllWords. */
export function onlyFirst(first: FirstWords): Words {
  const late = (): never => {
    throw new Error('These words come with WithAllWords.');
  };
  return {
    ...first,
    get editor() {
      return late();
    },
    get history() {
      return late();
    },
    get why() {
      return late();
    },
  };
}

const loading = new Map<Language, Promise<Words>>();

function allWords(language: Language): Promise<Words> {
  const words = loading.get(language) ?? loadWords(language);
  loading.set(language, words);
  return words;
}

/** Gives all words to what is inside; suspends until they are there. */
export function WithAllWords({ children }: { children: ReactNode }) {
  const surroundings = useSurroundings();
  const words = use(allWords(languageOf(surroundings.host.locale)));
  return <SurroundingsContext value={{ ...surroundings, words }}>{children}</SurroundingsContext>;
}
