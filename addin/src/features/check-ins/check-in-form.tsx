import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';
import { Button } from '#addin/ui/button.tsx';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useFocusBack } from '#addin/ui/use-focus-back.ts';
import { useReadingWords } from '#addin/ui/use-reading-words.ts';
import { CheckInFields } from './check-in-fields.tsx';
import { CheckInNotice } from './check-in-notice.tsx';
import { SentLine } from './sent-line.tsx';
import { useCheckIn } from './use-check-in.ts';

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  alone: { paddingTop: tokens.spacingVerticalS },
  line: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface CheckInFormProps {
  readonly reference: ObjectiveReference;
  readonly keyResult: KeyResult;
  /**
   * One of many lines, where saving moves on: `onDone` is called at once. Otherwise the form was
   * opened by itself: it takes the focus, stays with its Undo, and `onDone` closes it.
   */
  readonly compact?: boolean;
  readonly onDone: () => void;
}

/** A check-in in one line. What is typed survives anything; saving shows everywhere at once and can be undone. */
export function CheckInForm({ reference, keyResult, compact = false, onDone }: CheckInFormProps) {
  const styles = useStyles();
  const words = useWords();
  const announce = useAnnounce();
  const readingWords = useReadingWords();
  const { stage, draft, write, save, undo } = useCheckIn(reference, keyResult);
  const line = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(!compact);
  useFocusBack();
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    line.current?.querySelector<HTMLElement>('input, button')?.focus();
  });

  const saveAndMoveOn = (body: UnsentCheckIn['body']) => {
    wantsFocus.current = !compact;
    save(body);
    announce(words.checkIn.savedAs(keyResult.title, readingWords(body.reading, keyResult.measure)));
    if (compact) onDone();
  };
  const undoAndWrite = (entry: UnsentCheckIn) => {
    wantsFocus.current = true;
    undo(entry);
  };
  return (
    <div
      role="presentation"
      className={mergeClasses(styles.form, !compact && styles.alone)}
      onKeyDown={({ key }) => key === 'Escape' && !compact && onDone()}
    >
      <div ref={line} className={styles.line}>
        {stage.kind === 'writing' ? (
          <>
            <CheckInFields
              keyResult={keyResult}
              draft={draft}
              onWrite={write}
              onSave={saveAndMoveOn}
            />
            {stage.notice && <CheckInNotice notice={stage.notice} />}
          </>
        ) : (
          <SentLine
            keyResult={keyResult}
            entry={stage.entry}
            isSaved={stage.kind === 'saved'}
            onUndo={() => undoAndWrite(stage.entry)}
          />
        )}
      </div>
      {!compact && (
        <Button appearance="subtle" onClick={onDone}>
          {words.common.close}
        </Button>
      )}
    </div>
  );
}
