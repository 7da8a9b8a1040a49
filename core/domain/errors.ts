export const fieldRules = [
  'required',
  'type',
  'too-short',
  'too-long',
  'out-of-range',
  'not-finite',
  'not-a-day',
  'not-plain-text',
  'unknown-field',
  'too-deep',
  'too-many',
  'start-equals-target',
  'weights-sum-to-zero',
  'duplicate-id',
  'unknown-id',
  'wrong-kind',
  'circular-parents',
] as const;
export type FieldRule = (typeof fieldRules)[number];

/** One refused field. `path` as in the request body: `keyResults.0.measure.target`. */
export interface FieldIssue {
  readonly path: string;
  readonly rule: FieldRule;
}

type NoData = Readonly<Record<string, never>>;

/** Every expected refusal, with the data that explains it. */
export interface Refusals {
  /** Body, query or path is not what the contract asks for; nothing was stored. */
  invalid: { readonly fields: readonly FieldIssue[] };
  unauthenticated: NoData;
  forbidden: NoData;
  /** Absent, or not visible to this caller: the two cannot be told apart. */
  'not-found': {
    readonly what:
      'team' | 'cycle' | 'objective' | 'key-result' | 'check-in' | 'review' | 'event' | 'route';
  };
  /** The caller changed an older version; `current` is what is stored now, as the caller may see it. */
  changed: { readonly current: unknown };
  'cycle-closed': NoData;
  /** The same idempotency key came with another request. */
  'key-reused': NoData;
  /** Only the newest check-in, and only by its author, can be withdrawn. */
  'not-latest': NoData;
  'too-large': { readonly maxBytes: number };
  'not-json': NoData;
  /** The store did not answer in time; nothing was doubled, trying again is safe. */
  busy: { readonly retryAfterSeconds: number };
  /** The review was called off, so there is nothing to change. */
  'review-cancelled': NoData;
  /** Only who organises the meeting can attach OKRs to it. */
  'not-organiser': NoData;
  /** Nobody has agreed to a permission in Microsoft 365 that this needs. */
  'consent-missing': NoData;
  /** Entra asks the person something first; `claims` go with the next sign-in, where there are any. */
  'interaction-required': { readonly claims: string | null };
  'no-mailbox': NoData;
  /** Microsoft 365 did not answer in time; nothing was doubled, trying again is safe. */
  'calendar-unavailable': { readonly retryAfterSeconds: number };
  'calendar-refused': NoData;
}
export type RefusalCode = keyof Refusals;

/** An expected refusal. Anything else that is thrown is a bug. */
export class DomainError<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly data: Refusals[Code];

  constructor(code: Code, data: Refusals[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = 'DomainError';
    this.code = code;
    this.data = data;
  }
}
