import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewView } from '#core/contract/reviews.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { Button } from '#addin/ui/button.tsx';
import { OutsideLink } from '#addin/ui/outside-link.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { ReviewState } from '#addin/ui/review-state.tsx';
import { ReviewTrouble } from '#addin/ui/review-trouble.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { mayChangeReview } from './may.ts';
import type { Scene } from './scene.ts';
import { shownReviews } from './shown-reviews.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  when: { fontVariantNumeric: 'tabular-nums' },
});

const minuteMs = 60_000;

/** When the cycle's next review is, how far it has come, and the ways to it. */
export function ReviewLines({ scene }: { scene: Scene }) {
  const styles = useStyles();
  const words = useWords().review;
  const shown = shownReviews(scene.board);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.next}>
      {shown.map((view) => (
        <ReviewLine key={view.review.id} scene={scene} view={view} />
      ))}
    </ul>
  );
}

function ReviewLine({ scene, view }: { scene: Scene; view: ReviewView }) {
  const styles = useStyles();
  const words = useWords().review;
  const format = useFormat();
  const { board, start } = scene;
  const { id, teamId, cycleId, kind, subject, booking, organiserId } = view.review;
  const { startsAt, endsAt } = view.occurrence;
  const lengthMs = instantMs(endsAt) - instantMs(startsAt);
  const joinUrl = booking.kind === 'booked' ? booking.joinUrl : null;
  return (
    <li className={styles.line}>
      <span className={styles.when} title={subject}>
        {words.kind[kind]} · {format.meetingStart(startsAt)} · {format.minutes(lengthMs / minuteMs)}
      </span>
      <ReviewState view={view} />
      <PlaceLink
        to={{ screen: 'review', teamId, cycleId, reviewId: id }}
        aria-label={words.openNamed(subject)}
      >
        {words.open}
      </PlaceLink>
      {mayChangeReview(board, view) && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.changeNamed(subject)}
          onClick={() => start({ kind: 'planning-review', reviewId: id })}
        >
          {words.change}
        </Button>
      )}
      {joinUrl && (
        <OutsideLink href={joinUrl} aria-label={words.joinNamed(subject)}>
          {words.join}
        </OutsideLink>
      )}
      <ReviewTrouble
        view={view}
        isOrganiser={organiserId === board.viewer.personId}
        organiserName={board.people.find((person) => person.id === organiserId)?.name ?? null}
      />
    </li>
  );
}
