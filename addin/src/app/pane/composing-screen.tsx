import { useQuery } from '@tanstack/react-query';
import type { ComposingItem } from '#addin/host/outlook/outlook-item.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { AttachedReview } from './attached-review.tsx';
import { PaneLoading } from './pane-loading.tsx';
import { PaneMessage } from './pane-message.tsx';

/** A meeting that is written: the review that is attached to it, or that there is none. */
export function ComposingScreen({ item }: { item: ComposingItem }) {
  const { pane } = useWords();
  const { data: review, error } = useQuery({
    queryKey: ['composing', item.key],
    queryFn: item.readHintedReview,
  });
  if (error) throw error;
  if (review === undefined) return <PaneLoading />;
  return review ? (
    <AttachedReview review={review} />
  ) : (
    <PaneMessage happened={pane.nothingAttached} />
  );
}
