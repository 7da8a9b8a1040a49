import type { TeamsManifestV1D30 } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';
import { outlookExtension } from './outlook-extension.ts';
import { permissions } from './permissions.ts';
import type { PackageSettings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { tabs } from './tabs.ts';
import type { PackageWords } from './words/en.ts';

/**
 * The unified app manifest with its texts in one language.
 * Source: https://learn.microsoft.com/microsoft-365/extensibility/schema/root?view=m365-app-1.30
 */
export function appManifest(settings: PackageSettings, words: PackageWords): TeamsManifestV1D30 {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version: settings.version,
    id: settings.appId,
    localizationInfo: {
      defaultLanguageTag: 'en',
      defaultLanguageFile: 'en.json',
      additionalLanguages: [{ languageTag: 'sv', file: 'sv.json' }],
    },
    developer: settings.developer,
    name: words.name,
    description: words.description,
    icons: { color: 'color.png', outline: 'outline.png', color32x32: 'color32.png' },
    accentColor: '#5b5fc7',
    staticTabs: tabs(settings.host, words.tabs),
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'tab', groupchat: 'tab', meetings: 'tab' },
    activities: {
      activityTypes: Object.entries(words.activities).map(([type, texts]) => ({ type, ...texts })),
    },
    validDomains: [settings.host],
    webApplicationInfo: signIn(settings),
    authorization: { permissions: { resourceSpecific: permissions } },
    extensions: [outlookExtension(settings, words.ribbon)],
  };
}
