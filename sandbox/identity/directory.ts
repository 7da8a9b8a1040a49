/** Somebody who can sign in. */
export interface Account {
  /** Entra object id. */
  readonly personId: string;
  readonly name: string;
  /** Such as `anna.berg@norrviken.example`. */
  readonly loginName: string;
  /** App roles, as the app registration names them. */
  readonly roles: readonly string[];
  /** What the person does, for the page on which one chooses who to be. */
  readonly title: string;
}

/** The tenant and the one app that is registered in it. */
export interface Directory {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly clientId: string;
  /** What the app's back end proves itself with. */
  readonly clientSecret: string;
  /** Origins to which a code may be sent. */
  readonly redirectOrigins: readonly string[];
  readonly accounts: readonly Account[];
  /** How many of the accounts are offered first. */
  readonly personaCount: number;
}

/** The account of a login name or an object id. */
export function findAccount(directory: Directory, hint: string | null): Account | undefined {
  return directory.accounts.find(
    (account) => account.personId === hint || account.loginName === hint,
  );
}
