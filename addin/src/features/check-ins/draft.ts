import type { BodyInput } from '#core/contract/endpoints.ts';
import type { Reading } from '#core/domain/check-in.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { readingIssues } from '#core/domain/record-check-in.ts';
import { numberText } from '#core/words/number-text.ts';
import { readNumber } from '#core/words/read-number.ts';
import type { Language } from '#core/words/words.ts';

/** What a person has typed so far. Null is untouched: the last check-in's stands. */
export interface Draft {
  readonly value: string;
  readonly reachedIds: readonly string[] | null;
  readonly confidence: number | null;
  readonly note: string;
}

export const emptyDraft: Draft = { value: '', reachedIds: null, confidence: null, note: '' };

/** Whether what was kept on the device is a draft. */
export function isDraft(kept: unknown): kept is Draft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'value' in kept &&
    typeof kept.value === 'string' &&
    'note' in kept &&
    typeof kept.note === 'string' &&
    'confidence' in kept &&
    'reachedIds' in kept
  );
}

export type DraftField = 'reading' | 'confidence';

/** A draft as the API takes it, or the fields that do not hold yet. */
export type ReadDraft =
  { readonly body: BodyInput<'recordCheckIn'> } | { readonly missing: readonly DraftField[] };

export function readDraft(draft: Draft, keyResult: KeyResult, language: Language): ReadDraft {
  const reading = readingOf(draft, keyResult, language);
  const confidence = confidenceOf(draft, keyResult);
  const fits = reading && readingIssues(keyResult.measure, reading).length === 0;
  if (fits && confidence !== null) {
    const body = { reading: withoutReadonly(reading), confidence, note: draft.note.trim() };
    return { body };
  }
  return {
    missing: [
      ...(fits ? [] : (['reading'] as const)),
      ...(confidence === null ? (['confidence'] as const) : []),
    ],
  };
}

/** The confidence that would be saved now; null before anybody has said one. */
export function confidenceOf(draft: Draft, { latest }: KeyResult): number | null {
  return draft.confidence ?? latest?.confidence ?? null;
}

/** The steps that would be saved now. */
export function reachedIdsOf(draft: Draft, { measure, latest }: KeyResult): readonly string[] {
  if (measure.kind !== 'milestones') return [];
  const known = new Set(measure.milestones.map(({ id }) => id));
  const last = latest?.reading.kind === 'milestones' ? latest.reading.reachedIds : [];
  return (draft.reachedIds ?? last).filter((id) => known.has(id));
}

/** What to type to get the same check-in again. */
export function draftOf(
  { reading, confidence, note = '' }: BodyInput<'recordCheckIn'>,
  language: Language,
): Draft {
  if (reading.kind === 'milestones')
    return { ...emptyDraft, reachedIds: reading.reachedIds, confidence, note };
  return { ...emptyDraft, value: numberText(reading.value, language), confidence, note };
}

function readingOf(draft: Draft, keyResult: KeyResult, language: Language): Reading | null {
  const { measure } = keyResult;
  if (measure.kind === 'milestones')
    return { kind: 'milestones', reachedIds: reachedIdsOf(draft, keyResult) };
  const typed = draft.value.trim();
  const isWithUnit = measure.unit !== '' && typed.endsWith(measure.unit);
  const number = isWithUnit ? typed.slice(0, -measure.unit.length) : typed;
  const value = readNumber(number, language);
  return value === null ? null : { kind: 'value', value };
}

function withoutReadonly(reading: Reading): BodyInput<'recordCheckIn'>['reading'] {
  return reading.kind === 'value' ? reading : { ...reading, reachedIds: [...reading.reachedIds] };
}
