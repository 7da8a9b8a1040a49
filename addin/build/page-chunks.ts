import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Context = Rolldown.ChunkingContext;

/** The screens of each page. */
const roots = {
  start: fileURLToPath(new URL('../src/app/start.tsx', import.meta.url)),
  pane: fileURLToPath(new URL('../src/app/pane/start-pane.tsx', import.meta.url)),
};

/** A module and all that it imports statically. */
function withImports(id: string, context: Context, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? [])
    withImports(imported, context, found);
  return found;
}

/**
 * Names the chunk of what the first views of both pages need; the rest of each stays out of the other.
 * It is found by what the pages import, so that no list has to be kept.
 */
export function sharedByPages(name: string): (id: string, context: Context) => string | null {
  let shared: Set<string> | null = null;
  return (id, context) => {
    shared ??= withImports(roots.start, context).intersection(withImports(roots.pane, context));
    // Of packages only what ours really use goes along, not all that their indexes name.
    return shared.has(id) && !id.includes('node_modules') ? name : null;
  };
}
