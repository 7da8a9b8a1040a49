import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { WithAllWords } from './all-words.tsx';

/** Around what is not in a first view: its code and its words may still be on their way. */
export function Late({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <WithAllWords>{children}</WithAllWords>
    </Suspense>
  );
}
