/** What an installation configures for the add-in; served beside it as `/settings.json`. */
export interface Settings {
  /** Base of the API, such as `https://kvartal.example/api`; no slash at the end. */
  readonly apiBase: string;
  readonly tenantId: string;
  /** Entra application (client) id of Kvartal. */
  readonly clientId: string;
  /** Authority of the tenant for sign-in in a plain browser, such as `https://login.microsoftonline.com/{tenant}`. */
  readonly authority: string;
  /** OpenID metadata (JSON text) for an authority that is not Microsoft's; absent otherwise. */
  readonly authorityMetadata?: string;
  /** Origins besides Microsoft's that may frame the add-in; absent in production. */
  readonly hostOrigins?: readonly string[];
  /** Address of Office.js: `https://appsforoffice.microsoft.com/lib/1/hosted/office.js`. */
  readonly officeJs: string;
  /** Where a link opens Kvartal inside Teams: `https://teams.microsoft.com/l/entity/{appId}/home`. */
  readonly teamsLinkBase: string;
}

/** Reads the settings; the page has preloaded them. Rejects when they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const response = await fetch('/settings.json');
  if (!response.ok) throw new Error(`settings.json answered ${response.status}.`);
  return (await response.json()) as Settings;
}
