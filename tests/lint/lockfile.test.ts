import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const { packages } = JSON.parse(
  readFileSync(join(resolve(__dirname, '../..'), 'package-lock.json'), 'utf8'),
) as { packages: Readonly<Record<string, Locked>> };

/** The folders in which Node looks for what the package at `path` needs, nearest first. */
function foldersFrom(path: string): string[] {
  const parts = path === '' ? [] : path.split(/\/(?=node_modules\/)/);
  return [...parts, ''].map((_, depth) => parts.slice(0, parts.length - depth).join('/'));
}

const isLocked = (path: string, name: string): boolean =>
  foldersFrom(path).some((folder) => `${folder}${folder && '/'}node_modules/${name}` in packages);

describe('the lockfile', () => {
  // `npm ci` refuses a lockfile without them, also on a platform that would not install them.
  it('has the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${name}, wanted by ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no place that packages were fetched from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
