import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { limits } from '#core/contract/limits.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { KeyResultForm, MeasureField, MeasureForm } from './draft-form.ts';
import { emptyMilestone } from './draft-form.ts';
import { isGuessed, withMeasure } from './guessed.ts';
import { MeasureInput } from './measure-input.tsx';
import { MilestoneFields } from './milestone-fields.tsx';

const useStyles = makeStyles({
  measure: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  kind: { flexBasis: '100%' },
  hint: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The kinds as a person chooses them: a threshold has two sides. */
type KindChoice = 'metric' | 'above' | 'below' | 'milestones';
const choices: readonly KindChoice[] = ['metric', 'below', 'above', 'milestones'];

const choiceOf = ({ kind, side }: MeasureForm): KindChoice => (kind === 'threshold' ? side : kind);

function withChoice(measure: MeasureForm, choice: KindChoice): Partial<MeasureForm> {
  switch (choice) {
    case 'metric':
      return { kind: 'metric' };
    case 'above':
    case 'below':
      return { kind: 'threshold', side: choice };
    case 'milestones': {
      const { milestones } = measure;
      return {
        kind: 'milestones',
        milestones: milestones.length > 0 ? milestones : [emptyMilestone(), emptyMilestone()],
      };
    }
  }
}

interface MeasureFieldsProps {
  readonly row: KeyResultForm;
  readonly onChange: (row: KeyResultForm) => void;
  /** The key result has check-ins that another kind of measure leaves behind. */
  readonly losesCheckIns: boolean;
}

/** How a key result is measured: the kind in plain words, then a sentence with numbers to fill in. */
export function MeasureFields({ row, onChange, losesCheckIns }: MeasureFieldsProps) {
  const styles = useStyles();
  const words = useWords().editor;
  const { key, measure } = row;
  const choice = choiceOf(measure);
  const set = (field: MeasureField, change: Partial<MeasureForm>) =>
    onChange(withMeasure(row, [field], change));

  const start = (label: string) => (
    <MeasureInput
      name={`${key}.start`}
      label={label}
      value={measure.start}
      onChange={(text) => set('start', { start: text })}
    />
  );
  const goal = (label: string) => (
    <MeasureInput
      name={`${key}.goal`}
      label={label}
      value={measure.goal}
      onChange={(text) => set('goal', { goal: text })}
    />
  );
  const unit = (
    <MeasureInput
      name={`${key}.unit`}
      label={words.unit}
      isUnit
      maxLength={limits.unitLength}
      value={measure.unit}
      onChange={(text) => set('unit', { unit: text })}
    />
  );
  return (
    <div className={styles.measure}>
      <Select
        name={`${key}.kind`}
        className={styles.kind}
        aria-label={words.kindLabel}
        value={choice}
        onChange={(_, { value }) => {
          const chosen = choices.find((other) => other === value);
          if (chosen) set('kind', withChoice(measure, chosen));
        }}
      >
        {choices.map((other) => (
          <option key={other} value={other}>
            {words.kind[other]}
          </option>
        ))}
      </Select>
      {choice === 'metric' && (
        <>
          {start(words.from)}
          {goal(words.to)}
          {unit}
        </>
      )}
      {(choice === 'above' || choice === 'below') && (
        <>
          {goal(words[choice])}
          {unit}
          {start(words.today)}
        </>
      )}
      {choice === 'milestones' && <MilestoneFields row={row} onChange={onChange} />}
      {isGuessed(row) && <p className={styles.hint}>{words.guessed}</p>}
      {losesCheckIns && <p className={styles.hint}>{words.kindChanged}</p>}
    </div>
  );
}
