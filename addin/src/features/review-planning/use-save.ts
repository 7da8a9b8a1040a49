import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReviewInput, ReviewView } from '#core/contract/reviews.ts';
import { OfflineError } from '#addin/host/api.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepReview } from '#addin/ui/use-keep-review.ts';
import { baseOf } from './draft.ts';
import type { InputField, Version } from './merge-inputs.ts';
import { mergeInputs } from './merge-inputs.ts';
import type { Ending } from './save-review.ts';
import { saveReview } from './save-review.ts';
import type { DraftStore } from './use-draft.ts';

type SaveState =
  { readonly kind: 'writing' } | { readonly kind: 'saving' } | Exclude<Ending, { kind: 'saved' }>;

type Saved = Extract<Ending, { kind: 'saved' }>;

/** Saves the review that is being written, again by itself when the network is back. */
export function useSave(
  place: { readonly teamId: string; readonly cycleId: string },
  store: DraftStore,
  onSaved: (saved: Saved) => void,
) {
  const { api } = useSurroundings();
  const keepReview = useKeepReview();
  const [state, setState] = useState<SaveState>({ kind: 'writing' });
  const lastInput = useRef<ReviewInput | null>(null);
  const isSaving = useRef(false);

  const save = async (input: ReviewInput, choices?: ReadonlyMap<InputField, Version>) => {
    if (isSaving.current) return;
    isSaving.current = true;
    lastInput.current = input;
    setState({ kind: 'saving' });
    const world = { api, place, store, onView: (view: ReviewView) => keepReview(view) };
    const ending = await saveReview(world, input, choices);
    isSaving.current = false;
    if (ending.kind !== 'saved') return setState(ending);
    setState({ kind: 'writing' });
    store.forget();
    onSaved(ending);
  };

  const isOffline = state.kind === 'failed' && state.error instanceof OfflineError;
  const saveWhenBack = useEffectEvent(() => {
    if (lastInput.current) void save(lastInput.current);
  });
  useEffect(() => {
    if (!isOffline) return;
    window.addEventListener('online', saveWhenBack);
    return () => window.removeEventListener('online', saveWhenBack);
  }, [isOffline]);

  return {
    state,
    save,
    /** Ends a conflict by the chosen versions, and saves them. */
    resolve: async (choices: ReadonlyMap<InputField, Version>) => {
      if (state.kind !== 'conflict') return;
      const { versions, theirs } = state.conflict;
      store.put({ ...store.latest(), base: baseOf(theirs) });
      await save(mergeInputs(versions, choices));
    },
    /** Back to what was being written. */
    goOn: () => setState({ kind: 'writing' }),
  };
}

export type Saving = ReturnType<typeof useSave>;
