import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { WithAllWords } from './all-words.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/** Around what is not in a first view: its code and its words may still be on their way, or fail to come. */
export function Late({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense>
        <WithAllWords>{children}</WithAllWords>
      </Suspense>
    </ErrorBoundary>
  );
}
