import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { DraftDifference, Version } from '#core/domain/merge-draft.ts';
import { sameValue } from '#core/domain/same-value.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import type { Conflict } from './save-draft.ts';
import type { DraftWords } from './use-draft-words.ts';
import { useDraftWords } from './use-draft-words.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, outlineStyle: 'none', fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  difference: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  version: { overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ConflictPanelProps {
  readonly board: Board;
  readonly conflict: Conflict;
  readonly onResolve: (choices: ReadonlyMap<string, Version>) => void;
  readonly onBack: () => void;
}

/** Two versions side by side, field by field: choose, or take one whole. */
export function ConflictPanel({ board, conflict, onResolve, onBack }: ConflictPanelProps) {
  const styles = useStyles();
  const words = useWords().editor;
  const format = useFormat();
  const { by } = conflict;
  const draftWords = useConflictWords(board, conflict);
  const [choices, setChoices] = useState<ReadonlyMap<string, Version>>(
    () =>
      new Map(
        conflict.differences.map(({ key, changedBy }) => [
          key,
          changedBy === 'theirs' ? 'theirs' : 'mine',
        ]),
      ),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = (version: Version) =>
    new Map(conflict.differences.map(({ key }) => [key, version] as const));
  return (
    <div className={styles.panel}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.conflict.heading}
      </h3>
      <p className={styles.text}>
        {by ? words.conflict.by(by.name, format.moment(by.at)) : words.conflict.bySomebody}{' '}
        {words.conflict.nothingLost}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => setChoices(all('mine'))}>
          {words.conflict.allMine}
        </Button>
        <Button size="small" onClick={() => setChoices(all('theirs'))}>
          {words.conflict.allTheirs}
        </Button>
      </div>
      {conflict.differences.map((difference) => (
        <Difference
          key={difference.key}
          difference={difference}
          words={draftWords}
          chosen={choices.get(difference.key) ?? 'mine'}
          onChoose={(version) => setChoices(new Map(choices).set(difference.key, version))}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onResolve(choices)}>
          {words.conflict.save}
        </Button>
        <Button onClick={onBack}>{words.conflict.back}</Button>
      </div>
    </div>
  );
}

/** Words for a conflict; titles of supported objectives as far as the board knows them. */
export function useConflictWords(board: Board, conflict: Conflict): DraftWords {
  const { anObjective } = useWords().editor;
  const known = [conflict.theirs, ...board.objectives].flatMap(({ supports }) => supports);
  return useDraftWords(
    board,
    conflict.versions,
    ({ reference }) =>
      known.find((aligned) => sameValue(aligned.reference, reference))?.title ?? anObjective,
  );
}

interface DifferenceProps {
  readonly difference: DraftDifference;
  readonly words: DraftWords;
  readonly chosen: Version;
  readonly onChoose: (version: Version) => void;
}

function Difference({ difference, words, chosen, onChoose }: DifferenceProps) {
  const styles = useStyles();
  const { conflict } = useWords().editor;
  const place = words.placeOf(difference);
  const version = (label: string, version: Version) => (
    <Radio
      value={version}
      label={
        <span className={styles.version}>
          <span className={styles.label}>{label}</span>
          <br />
          {words.valueOf(difference, version)}
        </span>
      }
    />
  );
  return (
    <div className={styles.difference}>
      <div className={styles.place}>{place}</div>
      <p className={styles.hint}>{conflict.changedBy[difference.changedBy]}</p>
      <RadioGroup
        aria-label={place}
        value={chosen}
        onChange={(_, { value }) => onChoose(value === 'theirs' ? 'theirs' : 'mine')}
      >
        {version(conflict.yours, 'mine')}
        {version(conflict.theirs, 'theirs')}
      </RadioGroup>
    </div>
  );
}
