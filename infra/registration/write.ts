// Writes what the app registration needs, for docs/deploy.md: `npm run azure:registration`, run by azd.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDeployment } from '#infra/deployment.ts';
import { application, federatedCredential, knownClients } from './registration.ts';

const folder = fileURLToPath(new URL('../../dist/registration', import.meta.url));

const deployment = readDeployment(process.env);
const files = {
  'application.json': application(deployment),
  'known-clients.json': knownClients(),
  'federated-credential.json': federatedCredential(deployment),
};
await mkdir(folder, { recursive: true });
for (const [name, content] of Object.entries(files))
  await writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
