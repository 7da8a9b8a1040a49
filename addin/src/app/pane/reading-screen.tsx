import { makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { ReadingItem } from '#addin/host/outlook/outlook-item.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { AttachedReview } from './attached-review.tsx';
import { MeetingHeading } from './meeting-heading.tsx';
import { PaneMessage } from './pane-message.tsx';

const useStyles = makeStyles({ screen: { display: 'grid', rowGap: tokens.spacingVerticalL } });

/** A meeting that is read: the review that its invitation names, or that there is none. */
export function ReadingScreen({ item }: { item: ReadingItem }) {
  const styles = useStyles();
  const { pane } = useWords();
  const review = use(item.hintedReview);
  return (
    <div className={styles.screen}>
      <MeetingHeading item={item} />
      {review ? (
        <AttachedReview review={review} />
      ) : (
        <PaneMessage happened={pane.nothingAttached} />
      )}
    </div>
  );
}
