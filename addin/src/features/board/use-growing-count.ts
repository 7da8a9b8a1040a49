import { useCallback, useState } from 'react';

/** Enough for any screen at first; the rest follows as one gets near it. */
const firstCount = 4;
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
        // The board scrolls by itself, so the page's margin alone does not reach.
        { rootMargin: '600px', scrollMargin: '600px' },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [grow],
  );
  return { count, grow, sentinel };
}
