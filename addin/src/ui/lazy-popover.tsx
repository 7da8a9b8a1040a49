import { lazy } from './lazy.ts';

/** A popover whose code comes when the first one opens. */
export const LazyPopover = lazy(async () => ({
  default: (await import('./anchored-popover.tsx')).AnchoredPopover,
}));
