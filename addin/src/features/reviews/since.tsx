import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { Button } from '#addin/ui/button.tsx';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import type { MovementLine } from './movement-lines.ts';
import { movementLines } from './movement-lines.ts';
import { Section } from '#addin/ui/section.tsx';
import { useMovementWords } from './use-movement-words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  moved: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  better: { color: tokens.colorStatusSuccessForeground3 },
  worse: { color: tokens.colorStatusDangerForeground3 },
  neither: { color: tokens.colorNeutralForeground3 },
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start' },
});

const mostShown = 6;

/** What has moved since the review was scheduled, or since the last one. */
export function Since({ screen }: { screen: ReviewScreen }) {
  const styles = useStyles();
  const words = useWords().reviewScreen;
  const format = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const lines = movementLines(screen);
  const { kind, at } = screen.since;
  return (
    <Section title={words.since[kind](format.shortDate(at))}>
      {lines.length === 0 ? (
        <p className={styles.nothing}>{words.nothingMoved}</p>
      ) : (
        <ul className={styles.list}>
          {lines.slice(0, showsAll ? lines.length : mostShown).map((line) => (
            <Line key={`${line.keyResult.id} ${line.what}`} line={line} />
          ))}
        </ul>
      )}
      {!showsAll && lines.length > mostShown && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setShowsAll(true)}
        >
          {words.showAllMoved(lines.length)}
        </Button>
      )}
    </Section>
  );
}

const signs = {
  better: { shape: '▲', word: 'better' },
  worse: { shape: '▼', word: 'worse' },
  neither: { shape: '•', word: 'moved' },
} as const;

function Line({ line }: { line: MovementLine }) {
  const styles = useStyles();
  const words = useWords().reviewScreen;
  const movementWords = useMovementWords();
  const way = line.isBetter === null ? 'neither' : line.isBetter ? 'better' : 'worse';
  const { shape, word } = signs[way];
  return (
    <li className={styles.line}>
      <span className={styles[way]} aria-hidden>
        {shape}
      </span>
      <span>
        <HiddenText>{words[word]}: </HiddenText>
        {line.keyResult.title} <span className={styles.moved}>{movementWords(line)}</span>
      </span>
    </li>
  );
}
