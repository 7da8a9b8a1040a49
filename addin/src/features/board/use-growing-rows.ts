import { useCallback, useState } from 'react';

/** Least heights, px: of what stands above the first card, of a card without its rows, and of a row. */
const [headerPx, cardPx, rowPx] = [215, 92, 56];

/** How many objectives more, when the end of the list comes near the screen. */
const stepCount = 8;

export interface Growing {
  /** How many key results to render of each objective that is to be rendered now, in their order. */
  readonly rows: readonly number[];
  /** Whether that is all. */
  readonly isWhole: boolean;
  readonly grow: () => void;
  /** Goes on an element after the last one: grows the list when it comes near the screen. */
  readonly sentinel: (element: HTMLElement | null) => (() => void) | undefined;
}

/** As many as there is room for in a window, and not less than one objective. */
function rowsThatFit(counts: readonly number[], windowPx: number): number[] {
  const fitting: number[] = [];
  let restPx = windowPx - headerPx;
  for (const count of counts) {
    restPx -= cardPx;
    if (fitting.length > 0 && restPx <= 0) break;
    const rows = Math.min(count, Math.max(0, Math.ceil(restPx / rowPx)));
    restPx -= rows * rowPx;
    fitting.push(rows);
  }
  return fitting;
}

/**
 * Renders a long list bit by bit: first what the window has room for, right after it the rest as far as
 * one can see. From the start whole as far as the open one, so that what is open is there.
 */
export function useGrowingRows(counts: readonly number[], openIndex: number): Growing {
  const [wanted, setWanted] = useState<number | null>(null);
  const first = rowsThatFit(counts, window.innerHeight);
  const length = Math.max(wanted ?? first.length, openIndex + 1);
  const rows = wanted === null && openIndex < 0 ? first : counts.slice(0, length);
  const grow = useCallback(() => setWanted(length + stepCount), [length]);
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
  const isWhole = rows.length === counts.length && rows.at(-1) === counts.at(-1);
  return { rows, isWhole, grow, sentinel };
}
