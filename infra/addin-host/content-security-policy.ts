import type { Deployment } from '#infra/deployment.ts';

/**
 * Who may frame the add-in: Teams, Microsoft 365 and Outlook. Source:
 * https://learn.microsoft.com/microsoftteams/platform/m365-apps/extend-m365-teams-personal-tab
 */
const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
] as const;

/** Office.js, its parts and its texts, in the Outlook pane. */
export const officeJsOrigin = 'https://appsforoffice.microsoft.com';

const signIn = 'https://login.microsoftonline.com';

/** From here teams-js takes its list of hosts. */
const officeCdn = 'https://res.cdn.office.net';

/** What the add-in's pages may load and call, and who may frame them. */
export function contentSecurityPolicy({ apiUrl }: Deployment): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${officeJsOrigin}`,
    `connect-src 'self' ${new URL(apiUrl).origin} ${signIn} ${officeJsOrigin} ${officeCdn}`,
    "img-src 'self' data:",
    // Griffel writes the styles of a component when it first shows.
    "style-src 'self' 'unsafe-inline'",
    `frame-src ${signIn} ${officeJsOrigin}`,
    `frame-ancestors ${hosts.join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}
