import { useEffect, useState } from 'react';
import type { Problem } from '#core/contract/problem.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { languageOf } from '#core/words/words.ts';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';
import { isWaiting } from '#addin/host/unsent-check-in.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKept } from '#addin/ui/use-kept.ts';
import { useCheckIns } from './check-ins-context.tsx';
import type { Draft } from './draft.ts';
import { draftOf, emptyDraft, isDraft } from './draft.ts';

/** Where a check-in stands. */
export type Stage =
  | { readonly kind: 'writing'; readonly notice: Notice | null }
  | { readonly kind: 'waiting' | 'saved'; readonly entry: UnsentCheckIn };

/** What is said beside what one is writing. */
export type Notice =
  | { readonly kind: 'not-saved' | 'not-undone'; readonly problem: Problem }
  | { readonly kind: 'undone' };

/** One key result's check-in: what is typed, what is on its way, and what became of it. */
export function useCheckIn(reference: ObjectiveReference, keyResult: KeyResult) {
  const language = languageOf(useSurroundings().host.locale);
  const { unsent, outcomes, submit, takeBack, enter } = useCheckIns();
  useEffect(() => enter(keyResult.id), [enter, keyResult.id]);
  const kept = useKept(`draft-check-in-1:${keyResult.id}`, isDraft);
  const [last, setLast] = useState<UnsentCheckIn | null>(null);
  const [undone, setUndone] = useState<UnsentCheckIn | null>(null);

  const mine = unsent.filter((entry) => entry.keyResultId === keyResult.id && !entry.takenBack);
  const waiting = mine.findLast(isWaiting);
  const refused = mine.find((entry) => !isWaiting(entry));
  if (waiting && waiting.key !== last?.key) setLast(waiting);

  const outcomeOf = (entry: UnsentCheckIn | null) => entry && outcomes.get(entry.key);
  const notice = (): Notice | null => {
    if (refused?.refusal) return { kind: 'not-saved', problem: refused.refusal };
    const outcome = outcomeOf(undone);
    if (outcome?.kind === 'refused') return { kind: 'not-undone', problem: outcome.problem };
    return undone && { kind: 'undone' };
  };
  const stage = (): Stage => {
    if (waiting) return { kind: 'waiting', entry: waiting };
    if (last && outcomeOf(last)?.kind === 'recorded') return { kind: 'saved', entry: last };
    return { kind: 'writing', notice: notice() };
  };

  const start = refused ? draftOf(refused.body, language) : emptyDraft;
  return {
    stage: stage(),
    draft: kept.value ?? start,
    write: (draft: Draft) => {
      kept.keep(draft);
      setUndone(null);
    },
    save: (body: UnsentCheckIn['body']) => {
      setLast(submit(reference, keyResult, body));
      setUndone(null);
      kept.forget();
    },
    undo: (entry: UnsentCheckIn) => {
      takeBack(entry);
      setLast(null);
      setUndone(entry);
      kept.keep(draftOf(entry.body, language));
    },
  };
}
