import { Checkbox, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { RestrictedSign } from './restricted-sign.tsx';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  radios: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: {
    display: 'flex',
    flexDirection: 'column',
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ObjectiveChoiceProps {
  readonly label: string;
  readonly objectives: readonly ObjectiveView[];
  /** Null: all of them, and those that are written later. */
  readonly chosenIds: readonly string[] | null;
  readonly isWrong: boolean;
  readonly onChange: (chosenIds: readonly string[] | null) => void;
}

/** Which objectives a review is about: all of the board, or only some. */
export function ObjectiveChoice(props: ObjectiveChoiceProps) {
  const { label, objectives, chosenIds, isWrong, onChange } = props;
  const styles = useStyles();
  const words = useWords().reviewForm;
  const ids = objectives.map(({ objective }) => objective.id);
  return (
    <>
      <RadioGroup
        aria-label={label}
        className={styles.radios}
        value={chosenIds === null ? 'all' : 'some'}
        onChange={(_, { value }) => onChange(value === 'all' ? null : ids)}
      >
        <Radio value="all" label={words.allObjectives(objectives.length)} />
        <Radio
          value="some"
          label={words.someObjectives}
          disabled={objectives.length === 0 && chosenIds === null}
        />
      </RadioGroup>
      {chosenIds !== null && (
        <div className={styles.list}>
          {objectives.map(({ objective: { id, title, audience } }) => (
            <Checkbox
              key={id}
              checked={chosenIds.includes(id)}
              aria-invalid={isWrong || undefined}
              label={
                <>
                  {title} {audience.kind === 'restricted' && <RestrictedSign />}
                </>
              }
              onChange={(_, { checked }) =>
                onChange(ids.filter((one) => (one === id ? checked : chosenIds.includes(one))))
              }
            />
          ))}
        </div>
      )}
      {objectives.some(({ objective }) => objective.audience.kind === 'restricted') && (
        <p className={styles.hint}>{words.restrictedHint}</p>
      )}
    </>
  );
}
