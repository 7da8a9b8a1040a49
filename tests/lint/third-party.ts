import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Licences that a package states in its README only. */
const statedInReadme: Readonly<Record<string, string>> = { 'semaphore@1.1.0': 'MIT' };

/** Every package of the lockfile that is not for development only, by name. */
export function thirdParties(root: string): ThirdParty[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version,
        licence: license ?? statedInReadme[`${name}@${version}`] ?? 'unknown',
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.version < b.version ? -1 : 1));
}

/** The page docs/third-party.md. */
export function thirdPartyPage(parties: readonly ThirdParty[]): string {
  const rows = parties.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Third-party packages',
    '',
    'What the product is built from, out of the lockfile; tools for development are not listed.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
