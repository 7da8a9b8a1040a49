import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { canCheckIn } from '#core/domain/access.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import { focusNextLine } from '#addin/ui/focus-next-line.ts';
import { CardList } from '#addin/ui/card-list.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { Section } from '#addin/ui/section.tsx';
import type { ReviewSlots } from './slots.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface YoursProps {
  readonly screen: ReviewScreen;
  readonly checkIn: ReviewSlots['checkIn'];
}

/** The viewer's own key results among those of the review, each with a line to check in; nothing without any. */
export function Yours({ screen, checkIn }: YoursProps) {
  const styles = useStyles();
  const words = useWords().reviewScreen;
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const { objectives, team, viewer, cycle } = screen;
  const mine = objectives.flatMap(({ objective }) =>
    liveKeyResults(objective)
      .filter(
        ({ id, ownerId }) => ownerId === viewer.personId && canCheckIn(objective, id, team, viewer),
      )
      .map((keyResult) => ({ objective, keyResult })),
  );
  if (mine.length === 0 || cycle.phase === 'closed') return null;
  return (
    <Section title={words.yours}>
      <CardList ref={setList}>
        {mine.map(({ objective: { teamId, cycleId, id }, keyResult }, index) => (
          <li key={keyResult.id} className={styles.line}>
            <span className={styles.title}>{keyResult.title}</span>
            {checkIn({ teamId, cycleId, objectiveId: id }, keyResult, () =>
              focusNextLine(list, index),
            )}
          </li>
        ))}
      </CardList>
    </Section>
  );
}
