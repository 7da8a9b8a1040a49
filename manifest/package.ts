// `npm run package [-- settings.json]`: writes what an administrator uploads into dist/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildPackage } from './build-package.ts';
import { SettingsError, parseSettings } from './settings.ts';

const file = process.argv[2] ?? 'manifest/settings.json';

try {
  if (!existsSync(file))
    throw new SettingsError(
      `There is no ${file}. Copy manifest/settings.example.json and fill it in.`,
    );
  const { app, companion } = buildPackage(parseSettings(readFileSync(file, 'utf8')));
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/kvartal.zip', app);
  writeFileSync('dist/kvartal-outlook.xml', companion);
  console.log('Wrote dist/kvartal.zip and dist/kvartal-outlook.xml.');
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
