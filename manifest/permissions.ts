import type { ResourceSpecific } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';

/**
 * What an administrator grants with the app. A tab learns channel, chat and meeting from its context,
 * which takes no permission.
 * Sources: https://learn.microsoft.com/office/dev/add-ins/outlook/understanding-outlook-add-in-permissions
 * and https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent
 */
export const permissions: ResourceSpecific[] = [
  // Reads the invitation and writes the OKR block into one; includes `MailboxItem.Read.User`.
  { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
  // Tells a person in the activity feed of a review or a due check-in.
  { name: 'TeamsActivity.Send.User', type: 'Application' },
];
