import { z } from 'zod';
import type { OrganisationRole } from '#core/domain/access.ts';
import type { Caller } from '#functions/ports/token-verifier.ts';

/** The delegated permission that a client asks for on a person's behalf. */
const delegatedScope = 'access_as_user';

/** Values of the app roles in the app registration; other values mean nothing here. */
const organisationRoleOf: Readonly<Record<string, OrganisationRole>> = {
  Administrator: 'administrator',
  ProgrammeLead: 'programme-lead',
};

/** The claims of a v2.0 access token that a person's client holds. An ID token has no `scp`, a service's token no person. */
export const claimsSchema = z.object({
  ver: z.literal('2.0'),
  tid: z.guid(),
  oid: z.guid(),
  azp: z.guid(),
  scp: z.string().refine((scopes) => scopes.split(' ').includes(delegatedScope)),
  idtyp: z.literal('user').optional(),
  roles: z.array(z.string()).default([]),
});

/** Identity is tenant and object id, never a mail address or a name. */
export function callerOf({ tid, oid, roles }: z.output<typeof claimsSchema>): Caller {
  const organisationRoles = roles.flatMap((role) => organisationRoleOf[role] ?? []);
  return { tenantId: tid, personId: oid, organisationRoles };
}
