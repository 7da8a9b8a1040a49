import type { TeamsManifestV1D30 } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';

/** Texts by their place in the manifest, such as `staticTabs[0].name`. */
export type Localization = Readonly<Record<string, string>>;

/** What a localization file must hold even when both languages say the same. */
const required = ['name.short', 'description.short', 'description.full'];

function stringsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((item, index) => stringsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    stringsIn(item, path ? `${path}.${key}` : key),
  );
}

/**
 * The localization file of `manifest`: its strings that differ from those of the same manifest in
 * another language, so that no place is ever named by hand.
 * Source: https://learn.microsoft.com/microsoft-365/extensibility/schema/loc-schema/root?view=m365-app-1.30
 */
export function localization(
  manifest: TeamsManifestV1D30,
  inOtherLanguage: TeamsManifestV1D30,
): Localization {
  const other = new Map(stringsIn(inOtherLanguage));
  return Object.fromEntries(
    stringsIn(manifest).filter(
      ([path, text]) => required.includes(path) || other.get(path) !== text,
    ),
  );
}
