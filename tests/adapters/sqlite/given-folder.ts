import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';

/** Paths in folders of their own, gone after each test. */
export function givenFolder() {
  let folders: string[] = [];
  afterEach(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
    folders = [];
  });
  return (...path: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'kvartal-store-'));
    folders.push(folder);
    return join(folder, ...path);
  };
}
