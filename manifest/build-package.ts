import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appManifest } from './app-manifest.ts';
import { companionManifest } from './companion/companion-manifest.ts';
import { localization } from './localization.ts';
import type { PackageSettings } from './settings.ts';
import { violations } from './validate.ts';
import { en } from './words/en.ts';
import { sv } from './words/sv.ts';
import { zip } from './zip.ts';

/** What an administrator uploads. */
interface Package {
  /** The app, a zip. */
  readonly app: Uint8Array;
  /** The companion, XML. */
  readonly companion: string;
}

const icons = join(import.meta.dirname, 'icons');
const icon = (name: string): Uint8Array => new Uint8Array(readFileSync(join(icons, name)));
const json = (document: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);

/** Builds both uploads. Throws one Error with all that Microsoft's schemas have against them. */
export function buildPackage(settings: PackageSettings): Package {
  const english = appManifest(settings, en);
  const swedish = appManifest(settings, sv);
  const texts = { en: localization(english, swedish), sv: localization(swedish, english) };
  const wrong = new Set([
    ...violations('manifest', english),
    ...violations('manifest', swedish),
    ...violations('localization', texts.en),
    ...violations('localization', texts.sv),
  ]);
  if (wrong.size > 0) throw new Error(['The manifest is not valid:', ...wrong].join('\n  '));
  const app = zip({
    'manifest.json': json(english),
    'en.json': json(texts.en),
    'sv.json': json(texts.sv),
    'color.png': icon('color.png'),
    'outline.png': icon('outline.png'),
    'color32.png': icon('color32.png'),
  });
  return { app, companion: companionManifest(settings) };
}
