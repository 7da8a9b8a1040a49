import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { CardList } from '#addin/ui/card-list.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ReviewObjective } from './review-objective.tsx';
import { Section } from '#addin/ui/section.tsx';

const useStyles = makeStyles({
  list: { containerName: 'objectives' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ReviewObjectivesProps {
  readonly screen: ReviewScreen;
  /** Key results come when they are asked for: there is little room. */
  readonly isNarrow: boolean;
}

/** What the review is about, as it stands now. */
export function ReviewObjectives({ screen, isNarrow }: ReviewObjectivesProps) {
  const styles = useStyles();
  const words = useWords().reviewScreen;
  const { objectives } = screen;
  return (
    <Section title={words.objectives}>
      {objectives.length === 0 ? (
        <p className={styles.none}>{words.noObjectives}</p>
      ) : (
        <CardList className={styles.list}>
          {objectives.map((view) => (
            <ReviewObjective
              key={view.objective.id}
              screen={screen}
              view={view}
              startsOpen={!isNarrow}
            />
          ))}
        </CardList>
      )}
    </Section>
  );
}
