import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';
import { Button } from '#addin/ui/button.tsx';
import { ConfidenceDots } from '#addin/ui/confidence-dots.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useReadingWords } from '#addin/ui/use-reading-words.ts';
import { useDelivery } from './use-delivery.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  said: {
    flex: '1 1 200px',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  sign: { flexShrink: 0 },
  undo: { minWidth: 0 },
  tick: { color: tokens.colorStatusSuccessForeground1 },
  reading: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  note: {
    flex: '1 1 120px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

interface SentLineProps {
  readonly keyResult: KeyResult;
  readonly entry: UnsentCheckIn;
  readonly isSaved: boolean;
  readonly onUndo: () => void;
}

/** What was entered, settled: saved with a tick, or on its way and why it waits. */
export function SentLine({ keyResult, entry, isSaved, onUndo }: SentLineProps) {
  const styles = useStyles();
  const words = useWords();
  const readingWords = useReadingWords();
  const delivery = useDelivery(entry, isSaved);
  const { reading, confidence, note } = entry.body;
  const state = {
    saved: words.checkIn.saved,
    sending: words.checkIn.sending,
    offline: words.checkIn.notSent,
    failing: words.checkIn.keepsTrying,
  }[delivery];
  return (
    <div className={styles.line}>
      <span className={styles.said}>
        <span className={styles.state}>
          <Tick className={mergeClasses(styles.sign, isSaved && styles.tick)} isDone={isSaved} />
          {state}
        </span>
        <span className={styles.reading}>{readingWords(reading, keyResult.measure)}</span>
        <ConfidenceDots confidence={confidence} />
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <Button
        appearance="subtle"
        className={styles.undo}
        aria-label={words.checkIn.undoOf(keyResult.title)}
        onClick={onUndo}
      >
        {words.common.undo}
      </Button>
    </div>
  );
}

function Tick({ className, isDone }: { className: string; isDone: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden className={className}>
      {isDone ? (
        <path d="m3 8.5 3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="2" />
      ) : (
        <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeDasharray="2 2" />
      )}
    </svg>
  );
}
