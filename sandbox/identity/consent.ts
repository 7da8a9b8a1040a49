/** What an administrator has consented to for the app, in Graph. Source: https://learn.microsoft.com/graph/permissions-reference */
export const consented = {
  scopes: [
    'Calendars.ReadWrite',
    'GroupMember.Read.All',
    'MailboxSettings.Read',
    'People.Read',
    'Place.Read.All',
    'User.Read',
    'User.ReadBasic.All',
  ],
  roles: [
    'Calendars.ReadWrite',
    'GroupMember.Read.All',
    'MailboxSettings.Read',
    'Place.Read.All',
    'User.Read.All',
  ],
} as const;
