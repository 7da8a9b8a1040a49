import { readConfig } from '#functions/config.ts';
import { openStore } from '#functions/open-store.ts';
import { rebuildProjections } from '#functions/use-cases/projections/rebuild-projections.ts';

// Makes every projection of the configured store anew: `node launch.mjs functions/rebuild.ts`.
await rebuildProjections(openStore(readConfig(process.env).store));
console.log('Every projection is rebuilt.');
