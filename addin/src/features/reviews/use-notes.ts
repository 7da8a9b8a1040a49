import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { OfflineError } from '#addin/host/api.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { answerKey } from '#addin/ui/use-answer.ts';
import { useKept } from '#addin/ui/use-kept.ts';

/** After this time without a key they are saved. */
const pauseMs = 800;

type NotesState =
  | { readonly kind: 'untouched' | 'waiting' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly error: unknown };

const isText = (kept: unknown): kept is string => typeof kept === 'string';

/** Private notes that save themselves. What is not saved yet is kept on this device, and saved as soon as it can be. */
export function useNotes(reference: ReviewReference, stored: string) {
  const { teamId, cycleId, reviewId } = reference;
  const { api } = useSurroundings();
  const client = useQueryClient();
  const { value: unsaved, keep, forget } = useKept(`notes-1:${reviewId}`, isText);
  const [typed, setTyped] = useState<string | null>(unsaved ?? null);
  const [state, setState] = useState<NotesState>({ kind: 'untouched' });
  const latest = useRef(unsaved);

  const save = useCallback(async () => {
    const notes = latest.current;
    if (notes === undefined) return;
    setState({ kind: 'saving' });
    try {
      const path = { teamId, cycleId, reviewId };
      const answer = await api.call('writeNotes', { path, body: { notes } });
      client.setQueryData<ReviewScreen>(
        answerKey('readReview', { path }),
        (screen) => screen && { ...screen, notes: answer.notes },
      );
      if (latest.current !== notes) return;
      latest.current = undefined;
      forget();
      setState({ kind: 'saved' });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  }, [api, client, teamId, cycleId, reviewId, forget]);

  useEffect(() => {
    if (unsaved === undefined) return;
    const timer = setTimeout(() => void save(), pauseMs);
    return () => clearTimeout(timer);
  }, [unsaved, save]);
  const saveNow = useEffectEvent(() => void save());
  useEffect(() => {
    window.addEventListener('online', saveNow);
    return () => {
      window.removeEventListener('online', saveNow);
      saveNow();
    };
  }, []);

  return {
    text: typed ?? stored,
    state,
    isOffline: state.kind === 'failed' && state.error instanceof OfflineError,
    write: (text: string) => {
      latest.current = text;
      setTyped(text);
      keep(text);
      setState({ kind: 'waiting' });
    },
    /** What was stored meanwhile, elsewhere too, is shown when one has stopped writing. */
    leave: () => latest.current === undefined && setTyped(null),
    save: () => void save(),
  };
}
