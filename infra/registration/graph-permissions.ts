/**
 * What Kvartal asks of Microsoft Graph, each on behalf of the person who is signed in. Source of the ids:
 * https://learn.microsoft.com/graph/permissions-reference
 */
export const graphPermissions = {
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'User.ReadBasic.All': 'b340eb25-3456-403f-be2f-af7a0d370277',
  'Calendars.ReadWrite': '1ec239c2-d7c9-4623-a91a-a9775856bb36',
  'MailboxSettings.Read': '87f447af-9fa4-4c32-9dfa-4a57a73d18ce',
  'Place.Read.All': 'cb8f45a0-5c2e-4ea1-b803-84b870a7d7ec',
  offline_access: '7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
} as const;

/** Microsoft Graph's own application id, the same in every tenant. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';
