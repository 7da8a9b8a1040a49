import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { limits } from '#core/contract/limits.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { Section } from '#addin/ui/section.tsx';
import { useNotes } from './use-notes.ts';

const useStyles = makeStyles({
  area: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '76px',
    maxHeight: '320px',
    fieldSizing: 'content',
    resize: 'vertical',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': {
      outlineStyle: 'none',
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
      '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface NotesProps {
  readonly reference: ReviewReference;
  readonly stored: string;
}

/** What the viewer wants to remember for the review; they alone can read it. */
export function Notes({ reference, stored }: NotesProps) {
  const styles = useStyles();
  const words = useWords().reviewScreen;
  const hintId = useId();
  const { text, state, isOffline, write, leave, save } = useNotes(reference, stored);
  const stateWords = () => {
    if (isOffline) return words.notesOffline;
    return {
      untouched: '',
      waiting: words.notesSaving,
      saving: words.notesSaving,
      saved: words.notesSaved,
      failed: words.notesNotSaved,
    }[state.kind];
  };
  return (
    <Section title={words.notes}>
      <textarea
        className={styles.area}
        aria-label={words.notes}
        aria-describedby={hintId}
        placeholder={words.notesExample}
        maxLength={limits.noteLength}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
      />
      <div className={styles.line}>
        <span id={hintId}>{words.notesHint}</span>
        <output>{stateWords()}</output>
      </div>
      {state.kind === 'failed' && !isOffline && (
        <ProblemMessage error={state.error} onTryAgain={save} />
      )}
    </Section>
  );
}
