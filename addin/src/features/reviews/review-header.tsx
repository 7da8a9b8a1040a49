import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { canChangeReview } from '#core/domain/access.ts';
import { reviewPath } from '#core/domain/review-link.ts';
import { Button } from '#addin/ui/button.tsx';
import { OutsideLink } from '#addin/ui/outside-link.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { ReviewState } from '#addin/ui/review-state.tsx';
import { ReviewTrouble } from '#addin/ui/review-trouble.tsx';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { useFormat, useSurroundings } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  heading: { overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    minHeight: '24px',
    ':empty': { display: 'none' },
    color: tokens.colorNeutralForeground2,
  },
  when: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface ReviewHeaderProps {
  readonly screen: ReviewScreen;
  /** Beside a meeting or its invitation: leads from there into Teams, and does not repeat the way to the meeting. */
  readonly isNarrow: boolean;
  readonly isChanging: boolean;
  /** Opens and closes the form; absent where there is no room for it. */
  readonly onChange?: (() => void) | undefined;
}

/** Which review this is, when, how far it has come in the calendar, and the ways from here. */
export function ReviewHeader({ screen, isNarrow, isChanging, onChange }: ReviewHeaderProps) {
  const styles = useStyles();
  const { host, words } = useSurroundings();
  const format = useFormat();
  const { view, team, cycle, viewer, people } = screen;
  const { id, teamId, cycleId, subject, booking, organiserId } = view.review;
  const { startsAt, endsAt } = view.occurrence;
  const joinUrl = booking.kind === 'booked' ? booking.joinUrl : null;
  const mayChange = booking.kind !== 'cancelled' && canChangeReview(view.review, viewer);
  const place = words.reviewScreen.place(team.name, cycle.name);
  return (
    <header className={styles.header}>
      <ScreenHeading title={subject} className={styles.heading} />
      <p className={styles.line}>
        {isNarrow ? (
          place
        ) : (
          <PlaceLink to={{ screen: 'board', teamId, cycleId }}>{place}</PlaceLink>
        )}
      </p>
      <p className={styles.line}>
        <span className={styles.when}>{format.meeting(startsAt, endsAt)}</span>
        <ReviewState view={view} />
      </p>
      <div className={styles.line}>
        {isNarrow && host.meetingChatId === null && (
          <OutsideLink href={host.linkTo(reviewPath({ teamId, cycleId, reviewId: id }))}>
            {words.reviewScreen.openInTeams}
          </OutsideLink>
        )}
        {!isNarrow && joinUrl && <OutsideLink href={joinUrl}>{words.review.join}</OutsideLink>}
        {mayChange && onChange && (
          <Button size="small" aria-expanded={isChanging} onClick={onChange}>
            {words.review.change}
          </Button>
        )}
        <ReviewTrouble
          view={view}
          isOrganiser={organiserId === viewer.personId}
          organiserName={people.find((person) => person.id === organiserId)?.name ?? null}
        />
      </div>
    </header>
  );
}
