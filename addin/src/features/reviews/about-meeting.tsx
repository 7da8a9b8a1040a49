import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { Person } from '#addin/ui/person.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { Section } from '#addin/ui/section.tsx';

const useStyles = makeStyles({
  agenda: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  attendees: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
  },
  attendee: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  role: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is to be talked about. */
export function Agenda({ screen }: { screen: ReviewScreen }) {
  const styles = useStyles();
  const words = useWords().reviewScreen;
  const { agenda } = screen.view.review;
  if (agenda.length === 0) return null;
  return (
    <Section title={words.agenda}>
      <ol className={styles.agenda}>
        {agenda.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines may be the same, and never move
          <li key={index}>{item}</li>
        ))}
      </ol>
    </Section>
  );
}

/** Who is invited, its organiser first. */
export function Attendees({ screen }: { screen: ReviewScreen }) {
  const styles = useStyles();
  const words = useWords().reviewScreen;
  const { attendees, organiserId } = screen.view.review;
  if (attendees.length === 0) return null;
  const organiser = screen.people.find(({ id }) => id === organiserId);
  const others = attendees.filter((one) => one.kind !== 'person' || one.personId !== organiserId);
  const roles = { person: '', guest: words.guest, room: words.room };
  return (
    <Section title={words.attendees}>
      <ul className={styles.attendees}>
        {organiser && (
          <li className={styles.attendee}>
            <Person name={organiser.name} />
            <span className={styles.role}>{words.organises}</span>
          </li>
        )}
        {others.map(({ kind, name, mail }) => (
          <li key={mail} className={styles.attendee} title={mail}>
            <Person name={name} />
            {roles[kind] && <span className={styles.role}>{roles[kind]}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
