import type { ReactNode } from 'react';
import { createContext, use, useCallback, useState } from 'react';
import { HiddenText } from './hidden-text.tsx';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says something to screen readers when they have finished what they are saying. */
export const useAnnounce = (): ((message: string) => void) => use(AnnounceContext);

/**
 * The one polite live region of the page. Fluent's own announcer interrupts, and loads its whole
 * focus management for that.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', count: 0 });
  const announce = useCallback(
    (message: string) => setSaid(({ count }) => ({ message, count: count + 1 })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <output>
        <HiddenText key={said.count}>{said.message}</HiddenText>
      </output>
    </AnnounceContext>
  );
}
