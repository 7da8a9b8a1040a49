import type { z } from 'zod';
import { GraphError } from './graph-error.ts';

/** Parses a body; throws GraphError 400 naming the property that does not fit. */
export function parseBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new GraphError('bad-body', `${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}`);
}
