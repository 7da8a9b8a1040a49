import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyResult } from '#core/domain/key-result.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { TextField } from '#addin/ui/text-field.tsx';
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
  input: { width: '120px' },
  step: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    cursor: 'pointer',
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
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
          <HiddenText>
            {words.checkIn.lastValue} {format.value(latest.reading.value, unit)}
          </HiddenText>
          <span aria-hidden>{format.value(latest.reading.value, unit === '%' ? unit : '')} →</span>
        </span>
      )}
      <TextField
        className={styles.input}
        isNumber
        inputMode="decimal"
        value={draft.value}
        onText={(value) => onWrite({ ...draft, value })}
        after={unit}
        aria-label={unit ? `${words.checkIn.newValue}, ${unit}` : words.checkIn.newValue}
        aria-invalid={errorId !== undefined}
        aria-describedby={errorId}
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
        <label key={id} className={styles.step}>
          <input
            type="checkbox"
            className={styles.box}
            checked={reachedIds.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
