import { makeStyles, tokens } from '@fluentui/react-components';
import type { Home } from '#core/contract/home.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { CardList } from '#addin/ui/card-list.tsx';
import { DeliverReview } from '#addin/ui/deliver-review.tsx';
import { OutsideLink } from '#addin/ui/outside-link.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { Section } from '#addin/ui/section.tsx';

const useStyles = makeStyles({
  review: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  about: { flex: '1 1 240px', display: 'flex', flexDirection: 'column', minWidth: 0 },
  when: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  subject: {
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

type MyReview = Home['reviews'][number];

const minuteMs = 60_000;

const waitsForMe = ({ isOrganiser, calendar }: MyReview): boolean =>
  isOrganiser && (calendar === 'late' || calendar === 'waiting');

/** The person's next review with what waits for it, and every review whose calendar waits for them. */
export function NextReview({ home }: { home: Home }) {
  const words = useWords().review;
  const [next] = home.reviews;
  const shown = home.reviews.filter((review) => review === next || waitsForMe(review));
  if (shown.length === 0) return null;
  return (
    <Section title={words.next}>
      <CardList>
        {shown.map((review) => (
          <Line key={review.reference.reviewId} home={home} review={review} />
        ))}
      </CardList>
    </Section>
  );
}

function Line({ home, review }: { home: Home; review: MyReview }) {
  const styles = useStyles();
  const words = useWords().review;
  const format = useFormat();
  const { reference, subject, teamName, startsAt, endsAt, joinUrl } = review;
  const waiting = home.keyResults.filter(
    (mine) =>
      mine.isDue &&
      mine.reference.teamId === reference.teamId &&
      mine.reference.cycleId === reference.cycleId,
  ).length;
  const minutes = (instantMs(endsAt) - instantMs(startsAt)) / minuteMs;
  return (
    <li className={styles.review}>
      <span className={styles.about}>
        <span className={styles.when}>
          {format.meetingStart(startsAt)} · {teamName} · {format.minutes(minutes)}
        </span>
        <span className={styles.subject}>{subject}</span>
      </span>
      {waiting > 0 && <span>{words.keyResultsWait(waiting)}</span>}
      {waitsForMe(review) && (
        <>
          <span>{words.notInCalendar}</span>
          <DeliverReview
            reference={reference}
            subject={subject}
            hasFailed={review.calendar === 'late'}
          />
        </>
      )}
      <PlaceLink to={{ screen: 'review', ...reference }} aria-label={words.openNamed(subject)}>
        {words.open}
      </PlaceLink>
      {joinUrl && (
        <OutsideLink href={joinUrl} aria-label={words.joinNamed(subject)}>
          {words.join}
        </OutsideLink>
      )}
    </li>
  );
}
