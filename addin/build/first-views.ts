import type { Rolldown } from 'vite';

/** A page and what its first view needs. */
export interface FirstView {
  readonly entry: string;
  /** What it needs besides, which its entry asks for. */
  readonly screens: readonly string[];
}

/** Each page's first view. In Teams it is the shell with the board: Home is small and comes when it is asked for. */
export const firstViews: readonly FirstView[] = [
  { entry: '/index.html', screens: ['/src/app/start.tsx'] },
  {
    entry: '/pane.html',
    screens: ['/src/app/pane/start-pane.tsx', '/src/host/outlook/outlook-sign-in.ts'],
  },
];

/** A chunk before or after its code is written. */
type Chunk = Rolldown.RenderedChunk | Rolldown.OutputChunk;

/** What a build makes, by file. */
type Files<Some extends Chunk> = Readonly<Record<string, Some | Rolldown.OutputAsset>>;

const isChunk = <Some extends Chunk>(file: Some | Rolldown.OutputAsset | undefined): file is Some =>
  file !== undefined && file.type === 'chunk';

function chunkOf<Some extends Chunk>(files: Files<Some>, module: string): Some {
  const found = Object.values(files)
    .filter((file) => isChunk(file))
    .find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!found) throw new Error(`The build has no ${module}.`);
  return found;
}

/** The chunk and all that it imports statically. */
function withImports<Some extends Chunk>(
  files: Files<Some>,
  chunk: Some,
  found = new Set<Some>(),
): Set<Some> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = files[name];
    if (isChunk(imported)) withImports(files, imported, found);
  }
  return found;
}

const isOneOf = (modules: readonly string[], id: string): boolean =>
  modules.some((module) => id.endsWith(module));

/** The chunks of the first view. Throws when the entry would not run before the screens are there, or would load another page's. */
export function chunksOf<Some extends Chunk>(
  files: Files<Some>,
  { entry, screens }: FirstView,
): Set<Some> {
  const first = withImports(files, chunkOf(files, entry));
  for (const { moduleIds } of first)
    if (moduleIds.some((id) => isOneOf(screens, id)))
      throw new Error(
        `${entry} waits for its screens. What both use has to go before them: see vite.config.ts.`,
      );
  const chunks = screens.reduce(
    (some, screen) => some.union(withImports(files, chunkOf(files, screen))),
    first,
  );
  const others = firstViews.filter((view) => view.entry !== entry).flatMap((view) => view.screens);
  for (const { moduleIds } of chunks)
    if (moduleIds.some((id) => isOneOf(others, id)))
      throw new Error(
        `${entry} loads another page's screens. What both use has a chunk of its own: see vite.config.ts.`,
      );
  return chunks;
}

/** The chunks of all first views. */
export const firstChunks = <Some extends Chunk>(files: Files<Some>): Set<Some> =>
  new Set(firstViews.flatMap((view) => [...chunksOf(files, view)]));
