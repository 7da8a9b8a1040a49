import type { KeyResultDraft, ObjectiveDraft } from './objective-draft.ts';
import type { ObjectiveReference } from './objective.ts';
import { sameValue } from './same-value.ts';

const objectiveFields = ['title', 'ambition', 'ownerId', 'audience'] as const;
const keyResultFields = ['title', 'ownerId', 'weight', 'measure'] as const;

/** A part of a draft that one person may change while another changes the rest. */
export type DraftPlace =
  | { readonly kind: 'objective'; readonly field: (typeof objectiveFields)[number] }
  | { readonly kind: 'support'; readonly reference: ObjectiveReference }
  /** A key result that only one of the versions has. */
  | { readonly kind: 'key-result'; readonly key: string }
  | {
      readonly kind: 'key-result-field';
      readonly key: string;
      readonly field: (typeof keyResultFields)[number];
    }
  | { readonly kind: 'order' };

/** A draft whose key results have keys that hold across its versions, in their order. */
export interface KeyedDraft extends Omit<ObjectiveDraft, 'keyResults'> {
  readonly keyResults: ReadonlyMap<string, KeyResultDraft>;
}

const contentOf = (keyResult: KeyResultDraft | undefined) =>
  keyResult && keyResultFields.map((field) => keyResult[field]);

/** By id. A new key result takes the id of one that was added meanwhile with the same content: that is the same one. */
export function keyed(draft: ObjectiveDraft, added: readonly KeyResultDraft[]): KeyedDraft {
  const free = added.filter(({ id }) => !draft.keyResults.some((own) => own.id === id));
  const entries = draft.keyResults.map((keyResult, index): [string, KeyResultDraft] => {
    if (keyResult.id !== undefined) return [keyResult.id, keyResult];
    const twin = free.findIndex((other) => sameValue(contentOf(other), contentOf(keyResult)));
    const [found] = twin === -1 ? [] : free.splice(twin, 1);
    return found?.id === undefined ? [`new:${index}`, keyResult] : [found.id, found];
  });
  return { ...draft, keyResults: new Map(entries) };
}

/** What stands at the place; undefined where the draft has nothing there. */
export function valueAt(
  draft: KeyedDraft,
  place: DraftPlace,
  common: ReadonlySet<string>,
): unknown {
  switch (place.kind) {
    case 'objective':
      return draft[place.field];
    case 'support':
      return draft.supports.some((reference) => sameValue(reference, place.reference));
    case 'key-result':
      return contentOf(draft.keyResults.get(place.key));
    case 'key-result-field':
      return draft.keyResults.get(place.key)?.[place.field];
    case 'order':
      return [...draft.keyResults.keys()].filter((key) => common.has(key));
  }
}

/** Every reference that one of the drafts supports, once. */
export function allSupports(...drafts: readonly KeyedDraft[]): ObjectiveReference[] {
  const all = drafts.flatMap(({ supports }) => supports);
  return all.filter(
    (reference, index) => all.findIndex((other) => sameValue(other, reference)) === index,
  );
}

/** The places in which two drafts can differ. */
export function placesOf(mine: KeyedDraft, theirs: KeyedDraft): DraftPlace[] {
  const keys = new Set([...mine.keyResults.keys(), ...theirs.keyResults.keys()]);
  return [
    ...objectiveFields.map((field): DraftPlace => ({ kind: 'objective', field })),
    ...[...keys].flatMap((key): DraftPlace[] =>
      mine.keyResults.has(key) && theirs.keyResults.has(key)
        ? keyResultFields.map((field) => ({ kind: 'key-result-field', key, field }))
        : [{ kind: 'key-result', key }],
    ),
    { kind: 'order' },
    ...allSupports(mine, theirs).map((reference): DraftPlace => ({ kind: 'support', reference })),
  ];
}
