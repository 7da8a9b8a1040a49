import type { ComponentType, FunctionComponent } from 'react';
import { createElement, lazy as reactLazy, useState } from 'react';

/** A component whose code comes when it is first shown, or when it is asked for ahead. */
export type Lazy<Props> = FunctionComponent<Props> & {
  /** Brings the code now. From then on it shows at once, without suspending. */
  readonly load: () => Promise<void>;
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
export function lazy<Props extends object>(
  get: () => Promise<{ default: ComponentType<Props> }>,
): Lazy<Props> {
  let here: ComponentType<Props> | null = null;
  const bring = async () => {
    if (!here && !navigator.onLine) await untilOnline();
    const loaded = await get();
    here = loaded.default;
    return loaded;
  };
  const Suspending = reactLazy(bring);
  function Part(props: Props) {
    // Chosen once: what was shown by suspending must not begin anew when the code has come.
    const [shown] = useState<ComponentType<Props>>(() => here ?? Suspending);
    return createElement(shown, props);
  }
  const load = async () => void (await bring());
  return Object.assign(Part, {
    load,
    preload: () => whenIdle(() => void load().catch(() => undefined)),
  });
}
