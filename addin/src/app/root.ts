import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';

/** Where the page shows everything. */
export function root(): Root {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no #app.');
  return createRoot(element);
}
