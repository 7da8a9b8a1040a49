import { lazy } from 'react';

/** A popover whose code comes when the first one opens. */
export const LazyPopover = lazy(async () => ({
  default: (await import('./anchored-popover.tsx')).AnchoredPopover,
}));
