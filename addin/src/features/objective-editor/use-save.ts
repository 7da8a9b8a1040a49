import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { Version } from '#core/domain/merge-draft.ts';
import { draftDifferences, mergeDrafts } from '#core/domain/merge-draft.ts';
import { languageOf } from '#core/words/words.ts';
import { OfflineError } from '#addin/host/api.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepView } from '#addin/ui/use-keep-view.ts';
import type { Conflict } from './save-draft.ts';
import type { Ending } from './save-session.ts';
import { saveSession } from './save-session.ts';
import { rebased } from './session.ts';
import type { Refusal } from './use-fields.ts';
import type { SessionStore } from './use-session.ts';

type SaveState =
  | { readonly kind: 'writing' | 'saving' }
  | Exclude<Ending, { kind: 'saved' }>
  /** Saved together with what a colleague had changed meanwhile. */
  | { readonly kind: 'saved-together'; readonly conflict: Conflict };

export interface Saving {
  readonly state: SaveState;
  /** Why the last try was refused; null when it was not. */
  readonly refusal: Refusal | null;
  readonly save: () => Promise<void>;
  /** Ends a conflict by the chosen versions, and saves them. */
  readonly resolve: (choices: ReadonlyMap<string, Version>) => Promise<void>;
  /** Back from a conflict to what was being written. */
  readonly goOn: () => void;
}

/** Saves what is being written, again by itself when the network is back; `onSaved` when nothing is left to say about it. */
export function useSave(board: Board, store: SessionStore, onSaved: () => void): Saving {
  const { api, host } = useSurroundings();
  const keepView = useKeepView();
  const language = languageOf(host.locale);
  const [state, setState] = useState<SaveState>({ kind: 'writing' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isSaving = useRef(false);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const place = { teamId: board.team.id, cycleId: board.cycle.id };

  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    setState({ kind: 'saving' });
    const ending = await saveSession({ api, place, language, store, onView: keepView });
    isSaving.current = false;
    setRefusal(ending.kind === 'refused' ? ending.refusal : null);
    if (ending.kind !== 'saved') return setState(ending);
    const { withTheirs } = ending;
    if (withTheirs) return setState({ kind: 'saved-together', conflict: withTheirs });
    setState({ kind: 'writing' });
    if (isShown.current) onSaved();
  };

  const isOffline = state.kind === 'failed' && state.error instanceof OfflineError;
  const saveWhenBack = useEffectEvent(() => void save());
  useEffect(() => {
    if (!isOffline) return;
    window.addEventListener('online', saveWhenBack);
    return () => window.removeEventListener('online', saveWhenBack);
  }, [isOffline]);

  const resolve = async (choices: ReadonlyMap<string, Version>) => {
    if (state.kind !== 'conflict') return;
    const { versions, theirs } = state.conflict;
    const merged = mergeDrafts(versions, choices);
    const stored = versions.theirs;
    if (draftDifferences({ base: stored, mine: merged, theirs: stored }).length > 0) {
      store.put(rebased(store.latest(), theirs, merged, language));
      return save();
    }
    keepView(theirs);
    store.forget();
    onSaved();
  };

  return { state, refusal, save, resolve, goOn: () => setState({ kind: 'writing' }) };
}
