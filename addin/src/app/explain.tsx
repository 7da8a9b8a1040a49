import type { ReactNode } from 'react';
import { lazy } from '#addin/ui/lazy.ts';
import type { WhySubject } from '#addin/ui/why.tsx';
import { Late } from './late.tsx';

const Explanation = lazy(async () => ({
  default: (await import('#addin/features/why/explanation.tsx')).Explanation,
}));

/** The answer to "why this number?"; its code comes with the first question. */
export function explain(subject: WhySubject): ReactNode {
  return (
    <Late>
      <Explanation subject={subject} />
    </Late>
  );
}
