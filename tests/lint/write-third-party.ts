// `node tests/lint/write-third-party.ts` after a change of the dependencies.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { thirdParties, thirdPartyPage } from './third-party.ts';

const root = join(import.meta.dirname, '../..');
writeFileSync(join(root, 'docs/third-party.md'), thirdPartyPage(thirdParties(root)));
