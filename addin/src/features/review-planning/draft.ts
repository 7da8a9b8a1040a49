import type { ReviewInput, ReviewView } from '#core/contract/reviews.ts';
import type { Form, ReviewPlan, Writer } from './form.ts';
import { formOf, inputOf, newForm } from './form.ts';

/** The stored version that the writing began from. */
export interface Base {
  readonly reviewId: string;
  readonly etag: string;
  readonly input: ReviewInput;
}

/** Everything that has to survive a closed tab for the writing to go on. */
export interface Draft {
  readonly form: Form;
  /** Null as long as the review is new. */
  readonly base: Base | null;
  /** Makes every try to schedule it one and the same. */
  readonly requestKey: string;
  /** What was sent with that key; set while it is unknown whether it took effect. */
  readonly sent: ReviewInput | null;
}

export const baseOf = (view: ReviewView): Base => ({
  reviewId: view.review.id,
  etag: view.etag,
  input: inputOf(view),
});

export const newKey = (): string => crypto.randomUUID();

/** Where writing begins: from the stored review, or from the plan for a new one. */
export function newDraft(view: ReviewView | undefined, plan: ReviewPlan, writer: Writer): Draft {
  const base = view ? baseOf(view) : null;
  const form = base ? formOf(base.input, plan, writer) : newForm(plan, writer);
  return { form, base, requestKey: newKey(), sent: null };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isForm = (value: unknown): boolean =>
  isObject(value) &&
  [value.kind, value.agenda, value.fromDay, value.toDay, value.language].every(
    (text) => typeof text === 'string',
  ) &&
  typeof value.lengthMinutes === 'number' &&
  isObject(value.time) &&
  Array.isArray(value.attendees) &&
  'objectiveIds' in value &&
  'subject' in value;

/** Whether it is a draft that this version of Kvartal wrote; another is left alone. */
export const isDraft = (value: unknown): value is Draft =>
  isObject(value) &&
  typeof value.requestKey === 'string' &&
  'sent' in value &&
  (value.base === null || isObject(value.base)) &&
  isForm(value.form);
