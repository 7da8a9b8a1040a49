import type { OrganisationRole } from '#core/domain/access.ts';

/** Who calls, as the verified token says. The tenant comes from nowhere else. */
export interface Caller {
  readonly tenantId: string;
  /** Entra object id. */
  readonly personId: string;
  readonly organisationRoles: readonly OrganisationRole[];
}

/** Verifies an access token. Throws DomainError `unauthenticated` for any token that is not good, without saying why. */
export type VerifyToken = (token: string) => Promise<Caller>;
