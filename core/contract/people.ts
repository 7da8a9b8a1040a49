import { z } from 'zod';
import { organisationRoles } from '#core/domain/access.ts';
import { idSchema } from './text.ts';

export const personSchema = z.strictObject({ id: idSchema, name: z.string() });

/** Who asks, as access.ts wants it, so that buttons hide by the rule that the API enforces. */
export const viewerSchema = z.strictObject({
  personId: idSchema,
  organisationRoles: z.array(z.enum(organisationRoles)),
  teamIds: z.array(idSchema),
});
