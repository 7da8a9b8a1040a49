import { useQuery } from '@tanstack/react-query';
import { ReadingPane } from '#addin/features/reviews/reading-pane.tsx';
import type { ReadingItem } from '#addin/host/outlook/outlook-item.ts';
import { hintQuery } from './hint-query.ts';
import { PaneLoading } from './pane-loading.tsx';
import { paneSlots } from './pane-slots.tsx';

/** A meeting that is read: the review that it is about, or that there is none. */
export function ReadingScreen({ item }: { item: ReadingItem }) {
  const { data: hint } = useQuery(hintQuery(item));
  if (hint === undefined) return <PaneLoading />;
  return <ReadingPane item={{ eventId: item.restId, hint }} slots={paneSlots} />;
}
