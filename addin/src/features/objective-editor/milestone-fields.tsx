import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { KeyResultForm, MilestoneForm } from './draft-form.ts';
import { emptyMilestone } from './draft-form.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import { MilestoneRow } from './milestone-row.tsx';

const useStyles = makeStyles({
  steps: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  bottom: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

interface MilestoneFieldsProps {
  readonly row: KeyResultForm;
  readonly onChange: (row: KeyResultForm) => void;
}

/** The steps of a key result: what, by when, and where they differ how heavy. */
export function MilestoneFields({ row, onChange }: MilestoneFieldsProps) {
  const styles = useStyles();
  const words = useWords().editor;
  const { milestones } = row.measure;
  const [added, setAdded] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const [showsWeights, setShowsWeights] = useState(
    milestones.some(({ weight }) => weight !== milestones[0]?.weight),
  );
  const { message, messageId } = useField(`${row.key}.milestones`);
  const put = (steps: readonly MilestoneForm[]) =>
    onChange({ ...row, measure: { ...row.measure, milestones: steps } });
  const putAt = (place: number, step: MilestoneForm) => put(milestones.with(place, step));
  return (
    <ol className={styles.steps} aria-label={words.steps}>
      {milestones.map((step, place) => (
        <MilestoneRow
          key={step.id}
          step={step}
          place={place}
          name={`${row.key}.${step.id}`}
          showsWeight={showsWeights}
          takesFocus={step.id === added}
          onChange={(next) => putAt(place, next)}
          onRemove={() => {
            addButton.current?.focus();
            put(milestones.filter((other) => other !== step));
          }}
        />
      ))}
      <li className={styles.bottom}>
        <Button
          ref={(button: HTMLButtonElement | null) => {
            addButton.current = button;
          }}
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            const step = emptyMilestone();
            setAdded(step.id);
            put([...milestones, step]);
          }}
        >
          {words.addStep}
        </Button>
        {milestones.length > 1 && (
          <Switch
            label={words.stepWeights}
            checked={showsWeights}
            onChange={(_, { checked }) => {
              setShowsWeights(checked);
              if (!checked) put(milestones.map((step) => ({ ...step, weight: '1' })));
            }}
          />
        )}
        <FieldMessage id={messageId} message={message} />
      </li>
    </ol>
  );
}
