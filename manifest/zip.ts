import { zipSync } from 'fflate';

/** The zip format keeps local times, and begins in 1980; noon exists on that day in every time zone. */
const always = new Date(1980, 0, 1, 12);

/** A zip of the files by their names: the same files give the same bytes, whenever and wherever. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const inOrder = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: always });
}
