import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Home } from '#core/contract/home.ts';
import { Button } from '#addin/ui/button.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { Section } from '#addin/ui/section.tsx';
import { useDismissed } from './use-dismissed.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  whyButton: { color: tokens.colorBrandForegroundLink },
  show: { fontSize: tokens.fontSizeBase200, marginInline: tokens.spacingHorizontalXS },
  why: { flexBasis: '100%', maxWidth: '64ch', margin: 0 },
});

type Nudge = Home['nudges'][number];

const nameOf = ({ kind, teamId, cycleId, objectiveId }: Nudge) =>
  [kind, teamId, cycleId, objectiveId ?? ''].join(':');

/** A few quiet words of advice, each with its reason; one that is not wanted goes away for two weeks. */
export function Advice({ home }: { home: Home }) {
  const styles = useStyles();
  const words = useWords().home;
  const { isDismissed, dismiss } = useDismissed();
  const nudges = home.nudges.filter((nudge) => !isDismissed(nameOf(nudge)));
  if (nudges.length === 0) return null;
  return (
    <Section title={words.advice}>
      <ul className={styles.list}>
        {nudges.map((nudge) => (
          <Line
            key={nameOf(nudge)}
            nudge={nudge}
            team={home.teams.find(({ team }) => team.id === nudge.teamId)?.team.name ?? ''}
            onDismiss={() => dismiss(nameOf(nudge))}
          />
        ))}
      </ul>
    </Section>
  );
}

interface LineProps {
  readonly nudge: Nudge;
  readonly team: string;
  readonly onDismiss: () => void;
}

function Line({ nudge, team, onDismiss }: LineProps) {
  const styles = useStyles();
  const words = useWords().home;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { kind, teamId, cycleId, objectiveId, count } = nudge;
  const { what, why } = words.adviceOn[kind];
  return (
    <li className={styles.line}>
      <span id={id}>{what(team, count)}</span>
      <Button
        appearance="subtle"
        size="small"
        className={styles.whyButton}
        aria-expanded={isOpen}
        aria-describedby={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.whyItMatters}
      </Button>
      <PlaceLink
        className={styles.show}
        to={{ screen: 'board', teamId, cycleId, ...(objectiveId && { objectiveId }) }}
        aria-label={words.showOn(team)}
        aria-describedby={id}
      >
        {words.showIt}
      </PlaceLink>
      <Button appearance="subtle" size="small" aria-describedby={id} onClick={onDismiss}>
        {words.notNow}
      </Button>
      {isOpen && <p className={styles.why}>{why}</p>}
    </li>
  );
}
