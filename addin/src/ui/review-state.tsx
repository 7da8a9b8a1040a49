import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReviewView } from '#core/contract/reviews.ts';
import { isStuck, reviewStateOf } from './review-state-of.ts';
import { useWords } from './surroundings.tsx';

// A browser's forced colours reach no drawing by themselves.
const colored = (color: string) => ({
  flexShrink: 0,
  color,
  '@media (forced-colors: active)': { color: 'CanvasText' },
});

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  told: colored(tokens.colorStatusSuccessForeground3),
  underWay: colored(tokens.colorNeutralForeground3),
  stuck: colored(tokens.colorStatusDangerForeground3),
  off: colored(tokens.colorNeutralForeground3),
});

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };

const shapes = {
  told: <path d="m1.5 6.5 3 3 6-7" {...line} strokeWidth={2} />,
  underWay: <circle cx="6" cy="6" r="4.75" {...line} strokeDasharray="2 1.73" />,
  stuck: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  off: <path d="m2 2 8 8M10 2l-8 8" {...line} />,
} satisfies Record<string, ReactNode>;

function shapeOf(view: ReviewView): keyof typeof shapes {
  if (isStuck(view)) return 'stuck';
  if (view.review.booking.kind === 'cancelled') return 'off';
  return view.delivery.kind === 'done' && view.review.booking.kind === 'booked'
    ? 'told'
    : 'underWay';
}

/** How far a review has come in the calendar, by shape, colour and words. */
export function ReviewState({ view }: { view: ReviewView }) {
  const styles = useStyles();
  const words = useWords().review;
  const shape = shapeOf(view);
  return (
    <span className={styles.state}>
      <svg className={styles[shape]} width="12" height="12" viewBox="0 0 12 12" aria-hidden>
        {shapes[shape]}
      </svg>
      {words.state[reviewStateOf(view)]}
    </span>
  );
}
