import type { ReactNode } from 'react';
import { firstWords } from '#core/words/first-words.ts';
import type { FirstWords, Language, Words } from '#core/words/words.ts';
import { languageOf, loadLateWords } from '#core/words/words.ts';
import { lazy } from '#addin/ui/lazy.ts';
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
    get reviewForm() {
      return late();
    },
    get reviewScreen() {
      return late();
    },
    get invitationPane() {
      return late();
    },
  };
}

async function providerOf(language: Language) {
  const words = { ...firstWords(language), ...(await loadLateWords(language)) };
  function Provider({ children }: { children: ReactNode }) {
    const surroundings = useSurroundings();
    return <SurroundingsContext value={{ ...surroundings, words }}>{children}</SurroundingsContext>;
  }
  return { default: Provider };
}

const InEnglish = lazy(() => providerOf('en'));
const InSwedish = lazy(() => providerOf('sv'));

/** Gives all words to what is inside; suspends until they are there. */
export function WithAllWords({ children }: { children: ReactNode }) {
  const { host } = useSurroundings();
  return languageOf(host.locale) === 'sv' ? (
    <InSwedish>{children}</InSwedish>
  ) : (
    <InEnglish>{children}</InEnglish>
  );
}
