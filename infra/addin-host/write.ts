// Puts what depends on the installation beside the built add-in: `npm run azure:build`, run by azd.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDeployment } from '#infra/deployment.ts';
import { addinSettings } from './addin-settings.ts';
import { staticWebAppConfig } from './static-web-app-config.ts';

const builtFolder = fileURLToPath(new URL('../../dist/addin', import.meta.url));

const deployment = readDeployment(process.env);
const files = {
  'settings.json': addinSettings(deployment),
  'staticwebapp.config.json': staticWebAppConfig(deployment),
};
for (const [name, content] of Object.entries(files))
  await writeFile(join(builtFolder, name), `${JSON.stringify(content, null, 2)}\n`);
