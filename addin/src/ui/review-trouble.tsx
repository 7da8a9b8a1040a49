import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ReviewView } from '#core/contract/reviews.ts';
import { lazy } from './lazy.ts';
import { isStuck } from './review-state-of.ts';
import { useWords } from './surroundings.tsx';

const DeliverReview = lazy(async () => ({
  default: (await import('./deliver-review.tsx')).DeliverReview,
}));

const useStyles = makeStyles({
  trouble: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface ReviewTroubleProps {
  readonly view: ReviewView;
  readonly isOrganiser: boolean;
  /** Null when the name is not known here. */
  readonly organiserName: string | null;
}

/** Why the calendar does not follow, and for the organiser the way to mend it; nothing while it does. */
export function ReviewTrouble({ view, isOrganiser, organiserName }: ReviewTroubleProps) {
  const styles = useStyles();
  const words = useWords().review;
  const { review, delivery } = view;
  if (!isStuck(view)) return null;
  if (!isOrganiser)
    return (
      <span className={styles.trouble}>
        {organiserName === null ? words.waitsForSomebody : words.waitsFor(organiserName)}
      </span>
    );
  return (
    <div className={styles.trouble}>
      <span>
        {delivery.kind === 'parked' ? words.failure[delivery.failure] : words.waitsForYou}
      </span>
      <Suspense>
        <DeliverReview
          reference={{ teamId: review.teamId, cycleId: review.cycleId, reviewId: review.id }}
          subject={review.subject}
          hasFailed={delivery.kind === 'parked'}
        />
      </Suspense>
    </div>
  );
}
