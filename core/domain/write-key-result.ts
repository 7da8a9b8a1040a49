import { changesBetween, keyResultFields } from './fields.ts';
import type { Act, HistoryEvent } from './history.ts';
import { eventOf } from './history.ts';
import type { KeyResult } from './key-result.ts';
import type { KeyResultDraft } from './objective-draft.ts';

interface WrittenKeyResult {
  readonly keyResult: KeyResult;
  readonly events: readonly HistoryEvent[];
}

/** A new key result as drafted. */
export function addKeyResult(draft: KeyResultDraft, act: Act): WrittenKeyResult {
  const { title, ownerId, weight, measure } = draft;
  const keyResult: KeyResult = {
    id: act.newId(),
    title,
    ownerId,
    weight,
    measure,
    createdAt: act.at,
    removal: null,
    latest: null,
    trend: [],
  };
  const changes = changesBetween({}, keyResultFields(keyResult));
  return { keyResult, events: [eventOf(act, 'key-result-added', keyResult.id, changes)] };
}

/**
 * The key result as drafted, brought back when it was removed. It keeps its readings unless it is now
 * measured in another kind, where they would mean nothing. Source: docs/method.md#writing
 */
export function editKeyResult(
  before: KeyResult,
  draft: KeyResultDraft,
  act: Act,
): WrittenKeyResult {
  const { title, ownerId, weight, measure } = draft;
  const readings = measure.kind === before.measure.kind ? {} : { latest: null, trend: [] };
  const keyResult: KeyResult = {
    ...before,
    title,
    ownerId,
    weight,
    measure,
    removal: null,
    ...readings,
  };
  const changes = changesBetween(keyResultFields(before), keyResultFields(keyResult));
  const events = [
    ...(before.removal ? [eventOf(act, 'key-result-restored', before.id)] : []),
    ...(changes.length > 0 ? [eventOf(act, 'key-result-edited', before.id, changes)] : []),
  ];
  return { keyResult, events };
}

/** The key result marked as removed; unchanged when it was already. */
export function removeKeyResult(keyResult: KeyResult, act: Act): WrittenKeyResult {
  if (keyResult.removal) return { keyResult, events: [] };
  return {
    keyResult: { ...keyResult, removal: { at: act.at, by: act.by } },
    events: [eventOf(act, 'key-result-removed', keyResult.id)],
  };
}
