import { useEffect, useState } from 'react';
import type { ReadItem } from './pane-items.ts';

export type EventId =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly eventId: string }
  | { readonly kind: 'untold' };

const ask = (item: ReadItem): Promise<EventId> =>
  item.eventId().then(
    (eventId) => ({ kind: 'known', eventId }),
    () => ({ kind: 'untold' }),
  );

/** The id of the event that is being read, as Outlook tells it; and how to ask again. */
export function useEventId(item: ReadItem): readonly [EventId, () => void] {
  const [told, setTold] = useState<{ readonly item: ReadItem; readonly answer: EventId } | null>(
    null,
  );
  useEffect(() => {
    let isShown = true;
    void ask(item).then((answer) => isShown && setTold({ item, answer }));
    return () => {
      isShown = false;
    };
  }, [item]);
  const askAgain = () => {
    setTold(null);
    void ask(item).then((answer) => setTold({ item, answer }));
  };
  // What another item was told is nothing about this one, however late it comes.
  return [told?.item === item ? told.answer : { kind: 'asking' }, askAgain];
}
