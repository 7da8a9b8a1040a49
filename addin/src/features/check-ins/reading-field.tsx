import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyResult } from '#core/domain/key-result.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import type { Draft } from './draft.ts';
import { reachedIdsOf } from './draft.ts';

const useStyles = makeStyles({
  value: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  last: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    textAlign: 'end',
    '@container (min-width: 840px)': { minWidth: '76px' },
  },
  input: { width: '112px' },
  typed: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  unit: { color: tokens.colorNeutralForeground3, maxWidth: '56px', overflow: 'hidden' },
  steps: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
});

interface ReadingFieldProps {
  readonly keyResult: KeyResult;
  readonly draft: Draft;
  readonly onWrite: (draft: Draft) => void;
  /** Id of the text that says what is wrong; absent while nothing is. */
  readonly errorId?: string | undefined;
}

/** What is read: a number beside the last one, or the steps reached. */
export function ReadingField(props: ReadingFieldProps) {
  return props.keyResult.measure.kind === 'milestones' ? (
    <StepBoxes {...props} />
  ) : (
    <ValueField {...props} />
  );
}

function ValueField({ keyResult, draft, onWrite, errorId }: ReadingFieldProps) {
  const styles = useStyles();
  const words = useWords();
  const format = useFormat();
  const { measure, latest } = keyResult;
  const unit = measure.kind === 'milestones' ? '' : measure.unit;
  return (
    <span className={styles.value}>
      {latest?.reading.kind === 'value' && (
        <span className={styles.last}>
          <HiddenText>{words.checkIn.lastValue} </HiddenText>
          {format.value(latest.reading.value, unit)}
          <span aria-hidden> →</span>
        </span>
      )}
      <Input
        className={styles.input}
        input={{ className: styles.typed }}
        inputMode="decimal"
        autoComplete="off"
        value={draft.value}
        contentAfter={unit ? <span className={styles.unit}>{unit}</span> : null}
        aria-label={unit ? `${words.checkIn.newValue}, ${unit}` : words.checkIn.newValue}
        aria-invalid={errorId !== undefined}
        aria-describedby={errorId}
        onChange={(_, { value }) => onWrite({ ...draft, value })}
      />
    </span>
  );
}

function StepBoxes({ keyResult, draft, onWrite }: ReadingFieldProps) {
  const styles = useStyles();
  const words = useWords().checkIn;
  const { measure } = keyResult;
  if (measure.kind !== 'milestones') return null;
  const reachedIds = reachedIdsOf(draft, keyResult);
  const toggle = (id: string, isReached: boolean) =>
    onWrite({
      ...draft,
      reachedIds: isReached ? [...reachedIds, id] : reachedIds.filter((other) => other !== id),
    });
  return (
    <fieldset className={styles.steps}>
      <legend>
        <HiddenText>{words.steps}</HiddenText>
      </legend>
      {measure.milestones.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          checked={reachedIds.includes(id)}
          onChange={(_, { checked }) => toggle(id, checked === true)}
        />
      ))}
    </fieldset>
  );
}
