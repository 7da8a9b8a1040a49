import { z } from 'zod';
import { idSchema } from './text.ts';

export const teamSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  parentId: idSchema.nullable(),
  leadIds: z.array(idSchema),
  memberIds: z.array(idSchema),
  groupId: idSchema.nullable(),
});
