import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy as reactLazy } from 'react';

/** A component whose code comes when it is first shown, or when it is asked for ahead. */
export type Lazy<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Brings the code when the page has nothing else to do, so that it is there without a network. Returns how to cancel. */
  readonly preload: () => () => void;
};

const untilOnline = () =>
  new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));

function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 2_000);
    return () => clearTimeout(timer);
  }
  const callback = requestIdleCallback(run);
  return () => cancelIdleCallback(callback);
}

/**
 * React's `lazy` for a page that may be without a network. A browser never asks again for code that
 * failed to load (whatwg/html#6768), so without a network it is not asked for: it suspends until then.
 */
export function lazy<Props>(load: () => Promise<{ default: ComponentType<Props> }>): Lazy<Props> {
  let isHere = false;
  const get = async () => {
    if (!isHere && !navigator.onLine) await untilOnline();
    const loaded = await load();
    isHere = true;
    return loaded;
  };
  const preload = () => whenIdle(() => void get().catch(() => undefined));
  return Object.assign(reactLazy(get), { preload });
}
