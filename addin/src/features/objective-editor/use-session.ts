import { useCallback, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { sameValue } from '#core/domain/same-value.ts';
import { languageOf } from '#core/words/words.ts';
import type { DeviceMemory } from '#addin/host/device-memory.ts';
import { openDeviceMemory } from '#addin/host/device-memory.ts';
import type { Host } from '#addin/host/host.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import type { DraftForm } from './draft-form.ts';
import type { KeptDraft } from './kept-draft.ts';
import { draftName, readDraft } from './kept-draft.ts';
import type { Session } from './session.ts';
import { newSession } from './session.ts';

/** One for the life of the page, so that a draft outlives its editor even where storage is forbidden. */
const memories = new WeakMap<Host, DeviceMemory>();

function memoryOf(host: Host): DeviceMemory {
  const memory = memories.get(host) ?? openDeviceMemory(host.personId);
  memories.set(host, memory);
  return memory;
}

/** Changes what is being written; the same function for the life of the editor. */
export type Change = (update: (form: DraftForm) => DraftForm) => void;

export interface SessionStore {
  readonly session: Session;
  /** The session at this moment, for work that takes time. */
  readonly latest: () => Session;
  /** When the draft that was found here was written, ms since the epoch; null when there was none. */
  readonly foundAt: number | null;
  readonly isChanged: boolean;
  /** What was discarded last, to be brought back. */
  readonly discarded: Session | null;
  readonly change: Change;
  readonly put: (session: Session) => void;
  /** Lets go of the draft and begins anew. */
  readonly discard: () => void;
  readonly undoDiscard: () => void;
  /** Lets go of the draft, which has been saved. */
  readonly forget: () => void;
}

const isSame = ({ form, sent }: Session, fresh: Session): boolean =>
  sent === null && sameValue(form, fresh.form);

/** What is being written, kept on this device at every change. */
export function useSession(board: Board, view: ObjectiveView | undefined): SessionStore {
  const { host } = useSurroundings();
  const memory = memoryOf(host);
  const name = draftName(board.team.id, board.cycle.id, view?.objective.id);
  const [fresh] = useState(() => newSession(view, board.viewer.personId, languageOf(host.locale)));
  const [found] = useState(() => readDraft(memory, name));
  const [foundAt, setFoundAt] = useState(found?.keptAt ?? null);
  const [session, setSession] = useState(found?.session ?? fresh);
  const [discarded, setDiscarded] = useState<Session | null>(null);
  const current = useRef(session);
  const hasDiscarded = useRef(false);

  const put = useCallback(
    (next: Session) => {
      current.current = next;
      setSession(next);
      setDiscarded(null);
      hasDiscarded.current = false;
      if (isSame(next, fresh)) return memory.forget(name);
      const kept: KeptDraft = { version: 1, keptAt: Date.now(), session: next };
      memory.write(name, kept);
    },
    [fresh, memory, name],
  );
  const change = useCallback<Change>(
    (update) => {
      if (hasDiscarded.current) setFoundAt(null);
      put({ ...current.current, form: update(current.current.form) });
    },
    [put],
  );
  return {
    session,
    latest: () => current.current,
    foundAt,
    isChanged: !isSame(session, fresh),
    discarded,
    change,
    put,
    discard: () => {
      const before = current.current;
      put(fresh);
      setDiscarded(before);
      hasDiscarded.current = true;
    },
    undoDiscard: () => discarded && put(discarded),
    forget: () => memory.forget(name),
  };
}
