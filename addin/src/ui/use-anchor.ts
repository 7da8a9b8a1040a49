import type { MouseEvent } from 'react';
import { useState } from 'react';

export interface Anchor {
  /** The button that opened something; null while nothing is open. */
  readonly element: HTMLElement | null;
  readonly toggle: (event: MouseEvent<HTMLElement>) => void;
  /** Closes, and gives the focus back to the button. */
  readonly close: () => void;
}

/** A button that opens and closes something beside itself. */
export function useAnchor(): Anchor {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return {
    element,
    toggle: ({ currentTarget }) => setElement(element ? null : currentTarget),
    close: () => {
      setElement(null);
      element?.focus();
    },
  };
}
