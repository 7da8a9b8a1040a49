import { z } from 'zod';
import type { RefusalCode } from '#core/domain/errors.ts';
import { fieldRules } from '#core/domain/errors.ts';

/** The one table from refusal to HTTP status. */
export const problemStatus: Record<RefusalCode, number> = {
  invalid: 400,
  'not-json': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-organiser': 403,
  'consent-missing': 403,
  'interaction-required': 403,
  'not-found': 404,
  changed: 409,
  'cycle-closed': 409,
  'not-latest': 409,
  'review-cancelled': 409,
  'no-mailbox': 409,
  'too-large': 413,
  'key-reused': 422,
  'calendar-refused': 502,
  busy: 503,
  'calendar-unavailable': 503,
};

/** RFC 9457 problem details. `title` is for developers; people read the words of `code`. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  requestId: z.string(),
  fields: z.array(z.strictObject({ path: z.string(), rule: z.enum(fieldRules) })).optional(),
  current: z.unknown().optional(),
  retryAfterSeconds: z.number().optional(),
  claims: z.string().nullable().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
