import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { InputField, Version } from './merge-inputs.ts';
import type { Conflict } from './save-review.ts';
import { useFieldWords } from './use-field-words.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, outlineStyle: 'none', fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  difference: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  field: { fontWeight: tokens.fontWeightSemibold },
  version: { overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ConflictPanelProps {
  readonly conflict: Conflict;
  readonly onResolve: (choices: ReadonlyMap<InputField, Version>) => void;
  readonly onBack: () => void;
}

/** What both changed, side by side: choose, then save. What only one changed stands as it is. */
export function ConflictPanel({ conflict, onResolve, onBack }: ConflictPanelProps) {
  const styles = useStyles();
  const words = useWords().reviewForm.conflict;
  const { nameOf, valueOf } = useFieldWords();
  const [choices, setChoices] = useState<ReadonlyMap<InputField, Version>>(
    () => new Map(conflict.fields.map((field) => [field, 'mine'])),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const version = (field: InputField, label: string, value: Version) => (
    <Radio
      value={value}
      label={
        <span className={styles.version}>
          <span className={styles.label}>{label}</span>
          <br />
          {valueOf(field, conflict.versions[value])}
        </span>
      }
    />
  );
  return (
    <div className={styles.panel}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.text}>
        {words.happened} {words.nothingLost}
      </p>
      {conflict.fields.map((field) => (
        <div key={field} className={styles.difference}>
          <span className={styles.field}>{nameOf(field)}</span>
          <RadioGroup
            aria-label={nameOf(field)}
            value={choices.get(field) ?? 'mine'}
            onChange={(_, { value }) =>
              setChoices(new Map(choices).set(field, value === 'theirs' ? 'theirs' : 'mine'))
            }
          >
            {version(field, words.yours, 'mine')}
            {version(field, words.theirs, 'theirs')}
          </RadioGroup>
        </div>
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onResolve(choices)}>
          {words.save}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </div>
  );
}
