import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { OkrChoice } from './okr-choice.ts';
import type { Outcome, useComposing } from './use-composing.ts';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ComposingActionsProps {
  readonly composing: ReturnType<typeof useComposing>;
  readonly choice: OkrChoice;
  readonly isComplete: boolean;
}

/** One step after the other: insert, then save and attach; and how the last one went. */
export function ComposingActions({ composing, choice, isComplete }: ComposingActionsProps) {
  const styles = useStyles();
  const words = useWords().invitationPane;
  const { inserted, outcome, insert, refresh, saveAndAttach } = composing;
  const isBusy = outcome.kind === 'busy';
  const said = useOutcomeWords(outcome);
  const insertNow = () => isComplete && void insert(choice);
  return (
    <div className={styles.actions}>
      <output className={styles.said}>{said}</output>
      {inserted ? (
        <>
          {inserted.counts && (
            <p className={styles.quiet}>
              {words.shown(inserted.counts.shownCount, inserted.counts.chosenCount)}
            </p>
          )}
          <div className={styles.buttons}>
            {!inserted.isAttached && (
              <Button
                appearance="primary"
                disabledFocusable={isBusy}
                onClick={() => void saveAndAttach(inserted)}
              >
                {words.saveAndAttach}
              </Button>
            )}
            {outcome.kind === 'block-gone' ? (
              <Button disabledFocusable={isBusy} onClick={insertNow}>
                {words.insertAgain}
              </Button>
            ) : (
              <Button
                disabledFocusable={isBusy}
                onClick={() => isComplete && void refresh(choice, inserted)}
              >
                {words.refresh}
              </Button>
            )}
          </div>
          {!inserted.isAttached && <p className={styles.quiet}>{words.saveHint}</p>}
        </>
      ) : (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={insertNow}>
          {isBusy ? words.inserting : words.insert}
        </Button>
      )}
      {outcome.kind === 'refused' && <ProblemMessage error={outcome.error} />}
    </div>
  );
}

function useOutcomeWords({ kind }: Outcome): string {
  const words = useWords().invitationPane;
  const { happened, advice } = words.outlookFailed;
  const said: Record<Outcome['kind'], string> = {
    none: '',
    busy: '',
    refused: '',
    inserted: words.inserted,
    attached: words.attached,
    refreshed: words.refreshed,
    'block-gone': words.blockGone,
    'outlook-failed': `${happened} ${advice}`,
  };
  return said[kind];
}
