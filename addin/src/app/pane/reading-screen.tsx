import { use, useMemo } from 'react';
import { ReadingPane } from '#addin/features/reviews/reading-pane.tsx';
import type { ReadingItem } from '#addin/host/outlook/outlook-item.ts';
import { paneSlots } from './pane-slots.tsx';

const untold = () => Promise.reject(new Error('Outlook keeps the id of this meeting to itself.'));

/** A meeting that is read: the review that it is about, or that there is none. */
export function ReadingScreen({ item }: { item: ReadingItem }) {
  const hint = use(item.hintedReview);
  const { restId } = item;
  const read = useMemo(
    () => ({ hint, eventId: restId === null ? untold : () => Promise.resolve(restId) }),
    [hint, restId],
  );
  return <ReadingPane item={read} slots={paneSlots} />;
}
