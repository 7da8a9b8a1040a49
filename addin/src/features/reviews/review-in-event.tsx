import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '#addin/ui/button.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ReviewScreen } from './review-screen.tsx';
import type { ReviewSlots } from './slots.ts';
import type { Invitation } from './use-invitation.ts';

const useStyles = makeStyles({
  chooser: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  choice: { whiteSpace: 'normal', textAlign: 'start' },
});

interface ReviewInEventProps {
  readonly found: Extract<Invitation, { kind: 'review' }>;
  readonly slots: ReviewSlots;
}

/** The review that an event is; where several are held in it, with a line to choose. */
export function ReviewInEvent({ found, slots }: ReviewInEventProps) {
  const styles = useStyles();
  const words = useWords().invitationPane;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { screen, others } = found;
  const { teamId, cycleId, id, subject } = screen.view.review;
  const own = { teamId, cycleId, reviewId: id };
  const choices = [{ reference: own, subject }, ...others];
  const { reference } = choices.find((choice) => choice.reference.reviewId === chosenId) ?? {
    reference: own,
  };
  return (
    <>
      {others.length > 0 && (
        <nav className={styles.chooser} aria-label={words.several}>
          {choices.map((choice) => {
            const isShown = choice.reference === reference;
            return (
              <Button
                key={choice.reference.reviewId}
                size="small"
                className={styles.choice}
                appearance={isShown ? 'primary' : 'secondary'}
                aria-current={isShown || undefined}
                onClick={() => setChosenId(choice.reference.reviewId)}
              >
                {choice.subject}
              </Button>
            );
          })}
        </nav>
      )}
      <ReviewScreen key={reference.reviewId} reference={reference} slots={slots} isNarrow />
    </>
  );
}
