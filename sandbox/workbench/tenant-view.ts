/** Somebody to be. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly loginName: string;
  readonly isPersona: boolean;
  /** What can be seen through this persona's eyes. */
  readonly description: string;
  /** The team whose channel is shown when nobody chose one. */
  readonly teamId: string;
}

/** What the workbench's page knows of the tenant. */
export interface TenantView {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly addinOrigin: string;
  /** Where Microsoft Graph answers; no slash at the end. */
  readonly graphOrigin: string;
  readonly people: readonly PersonView[];
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly groupId: string;
  }[];
}
