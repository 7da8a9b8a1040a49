import type {
  ElementExtension,
  ExtensionRibbonsArray,
} from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';
import { addressesOn } from './addresses.ts';
import type { PackageSettings } from './settings.ts';
import { ribbonIconSizes, surfaces } from './surfaces.ts';
import type { PackageWords } from './words/en.ts';

type Settings = Pick<PackageSettings, 'host' | 'xmlAddinId'>;

/**
 * The pane in Outlook on the web and on Windows. Composing needs Mailbox 1.8 (`getItemIdAsync`), which
 * each of these versions has.
 */
export function outlookExtension(
  { host, xmlAddinId }: Settings,
  words: PackageWords['ribbon'],
): ElementExtension {
  const { pane, icon } = addressesOn(host);
  const icons = ribbonIconSizes.map((size) => ({ size, url: icon('icon', size) }));

  const ribbon = ({ id, context, command }: (typeof surfaces)[number]): ExtensionRibbonsArray => {
    const { label, ...supertip } = words[command];
    const button = { id: `${id}Button`, type: 'button' as const, label, icons, supertip };
    const group = {
      id: `${id}Group`,
      label: words.group,
      icons,
      controls: [{ ...button, actionId: id }],
    };
    return { contexts: [context], tabs: [{ builtInTabId: 'TabDefault', groups: [group] }] };
  };

  return {
    requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: '1.8' }] },
    runtimes: [
      {
        id: 'pane',
        type: 'general',
        code: { page: pane },
        actions: surfaces.map(({ id, pinnable }) => ({
          id,
          type: 'openPage',
          view: 'pane',
          pinnable,
        })),
      },
    ],
    ribbons: surfaces.map(ribbon),
    // Both are installed; where Outlook understands this manifest, it shows this one only.
    alternates: [{ hide: { customOfficeAddin: { officeAddinId: xmlAddinId } } }],
  };
}
