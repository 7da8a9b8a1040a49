import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { Agenda, Attendees } from './about-meeting.tsx';
import { Notes } from './notes.tsx';
import { ReviewHeader } from './review-header.tsx';
import { ReviewObjectives } from './review-objectives.tsx';
import { Since } from './since.tsx';
import type { ReviewSlots } from './slots.ts';
import { Yours } from './yours.tsx';

const roomy = '@container review (min-width: 880px)';
const besides = '@media (min-width: 900px)';

const useStyles = makeStyles({
  changing: {
    height: '100%',
    [besides]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(360px, 420px)',
      gridTemplateRows: 'minmax(0, 1fr)',
    },
  },
  behind: { display: 'none', overflowY: 'auto', [besides]: { display: 'block' } },
  change: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    [besides]: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  frame: { containerType: 'inline-size', containerName: 'review' },
  review: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    maxWidth: '1120px',
    padding: tokens.spacingHorizontalM,
    '@container review (min-width: 480px)': { padding: tokens.spacingHorizontalXXL },
    [roomy]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)' },
  },
  whole: { gridColumn: '1 / -1' },
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    minWidth: 0,
  },
});

interface ReviewProps {
  readonly screen: ReviewScreen;
  readonly slots: ReviewSlots;
  /** In the pane of an invitation, or beside a meeting. */
  readonly isNarrow?: boolean;
}

/** All that is looked at in a review: what moved, how it stands, what is the viewer's, and their notes; beside it the form that changes it. */
export function Review({ screen, slots, isNarrow = false }: ReviewProps) {
  const styles = useStyles();
  const [isChanging, setChanging] = useState(false);
  const { id, teamId, cycleId } = screen.view.review;
  const reference = { teamId, cycleId, reviewId: id };
  const { change } = slots;
  return (
    <div className={isChanging ? styles.changing : undefined}>
      <div className={mergeClasses(styles.frame, isChanging && styles.behind)}>
        <div className={styles.review}>
          <div className={styles.whole}>
            <ReviewHeader
              screen={screen}
              isNarrow={isNarrow}
              isChanging={isChanging}
              onChange={change && (() => setChanging(!isChanging))}
            />
          </div>
          <div className={styles.column}>
            <Since screen={screen} />
            <ReviewObjectives screen={screen} isNarrow={isNarrow} />
            <Yours screen={screen} checkIn={slots.checkIn} />
          </div>
          <div className={styles.column}>
            <Notes key={id} reference={reference} stored={screen.notes} />
            <Agenda screen={screen} />
            <Attendees screen={screen} />
          </div>
        </div>
      </div>
      {change && isChanging && (
        <aside className={styles.change}>{change(reference, () => setChanging(false))}</aside>
      )}
    </div>
  );
}
