import type { ExtensionContext } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';
import type { PackageWords } from './words/en.ts';

/** A place in Outlook from which the pane opens, by its names in both kinds of manifest. */
interface Surface {
  readonly id: string;
  readonly context: ExtensionContext;
  readonly extensionPoint: string;
  readonly command: Exclude<keyof PackageWords['ribbon'], 'group'>;
  readonly pinnable: boolean;
}

/**
 * A pane can be pinned beside messages only; an invitation in the inbox is one.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/pinnable-taskpane
 */
export const surfaces: readonly Surface[] = [
  {
    id: 'read',
    context: 'mailRead',
    extensionPoint: 'MessageReadCommandSurface',
    command: 'show',
    pinnable: true,
  },
  {
    id: 'attend',
    context: 'meetingDetailsAttendee',
    extensionPoint: 'AppointmentAttendeeCommandSurface',
    command: 'show',
    pinnable: false,
  },
  {
    id: 'organise',
    context: 'meetingDetailsOrganizer',
    extensionPoint: 'AppointmentOrganizerCommandSurface',
    command: 'attach',
    pinnable: false,
  },
];

/** The sizes of a ribbon button's icon, in pixels. */
export const ribbonIconSizes = [16, 32, 80] as const;
