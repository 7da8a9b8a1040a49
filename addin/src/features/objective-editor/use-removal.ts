import { useState } from 'react';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { sameValue } from '#core/domain/same-value.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepView } from '#addin/ui/use-keep-view.ts';
import { draftOf } from './form-of.ts';
import { currentOf } from './save-draft.ts';

export interface RemovalControl {
  /** The objective as it was removed; null while it stands. */
  readonly removed: ObjectiveView | null;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly remove: (view: ObjectiveView) => Promise<void>;
  readonly restore: (view: ObjectiveView) => Promise<ObjectiveView | null>;
}

/** Removes an objective and brings it back at once. */
export function useRemoval(): RemovalControl {
  const { api, words } = useSurroundings();
  const keepView = useKeepView();
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<ObjectiveView | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const call = async (name: 'removeObjective' | 'restoreObjective', view: ObjectiveView) => {
    const { teamId, cycleId, id } = view.objective;
    const path = { teamId, cycleId, objectiveId: id };
    try {
      return await api.call(name, { path, ifMatch: view.etag });
    } catch (error) {
      const current = currentOf(error);
      // Somebody checked in: what people wrote is as it was seen, so the removal still means the same.
      const meansTheSame =
        current && sameValue(draftOf(current.objective), draftOf(view.objective));
      if (!meansTheSame) throw error;
      return api.call(name, { path, ifMatch: current.etag });
    }
  };
  const run = async (name: 'removeObjective' | 'restoreObjective', view: ObjectiveView) => {
    setBusy(true);
    setError(null);
    try {
      const answer = await call(name, view);
      keepView(answer);
      const isRemoved = name === 'removeObjective';
      setRemoved(isRemoved ? answer : null);
      const { title } = answer.objective;
      announce(isRemoved ? words.editor.objectiveRemoved(title) : words.editor.broughtBack(title));
      return answer;
    } catch (error) {
      const current = currentOf(error);
      if (current) keepView(current);
      setError(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return {
    removed,
    error,
    isBusy,
    remove: async (view) => void (await run('removeObjective', view)),
    restore: (view) => run('restoreObjective', view),
  };
}
