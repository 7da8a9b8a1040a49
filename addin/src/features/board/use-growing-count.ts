import { useCallback, useState } from 'react';

/** As many as a common screen has room for; the rest follows right after, as far as one can see. */
const firstCount = 2;
const stepCount = 8;

export interface Growing {
  /** How many to render now. */
  readonly count: number;
  readonly grow: () => void;
  /** Goes on an element after the last one: grows the count when it comes near the screen. */
  readonly sentinel: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Renders a long list bit by bit. At least `atLeast` from the start, so that what is open is there. */
export function useGrowingCount(total: number, atLeast: number): Growing {
  const [wanted, setWanted] = useState(firstCount);
  const count = Math.min(total, Math.max(wanted, atLeast));
  const grow = useCallback(() => setWanted(count + stepCount), [count]);
  const sentinel = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const observer = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && grow(),
        // Within a host's frame the margin counts for a root of our own only.
        { root: element.closest('[data-scroller]'), rootMargin: '600px' },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [grow],
  );
  return { count, grow, sentinel };
}
