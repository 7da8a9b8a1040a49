import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { thirdParties, thirdPartyPage } from './third-party.ts';

const root = resolve(__dirname, '../..');
const permissive =
  /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|CC0-1\.0|Unlicense|BlueOak-1\.0\.0)$/;

describe('third-party packages', () => {
  it('carry a permissive licence, each one', () => {
    const others = thirdParties(root).filter(({ licence }) => !permissive.test(licence));
    expect(others).toEqual([]);
  });

  it('are listed as the lockfile has them', () => {
    expect(readFileSync(join(root, 'docs/third-party.md'), 'utf8')).toBe(
      thirdPartyPage(thirdParties(root)),
    );
  });
});
