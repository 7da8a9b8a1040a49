import type { z } from 'zod';

/** What an endpoint takes and answers. Method and path stand in routes.ts under the same name. */
export interface Endpoint {
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  readonly status: 200 | 201;
  /** `if-match`: changes what exists, needs the version it changes. `idempotency-key`: adds something, safe to retry. */
  readonly precondition: 'none' | 'if-match' | 'idempotency-key';
}
