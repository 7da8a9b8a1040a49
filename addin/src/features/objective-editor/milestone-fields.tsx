import { Button, Input, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { limits } from '#core/contract/limits.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { KeyResultForm, MilestoneForm } from './draft-form.ts';
import { emptyMilestone } from './draft-form.ts';
import { FieldMessage } from './field-message.tsx';
import { useField } from './fields.tsx';

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
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  title: { flex: '1 1 0', minWidth: 0 },
  word: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  day: { width: '136px' },
  weight: { width: '56px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
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
        <Step
          key={step.id}
          step={step}
          place={place}
          name={`${row.key}.${step.id}`}
          showsWeight={showsWeights}
          onChange={(next) => putAt(place, next)}
          onRemove={() => put(milestones.filter((other) => other !== step))}
        />
      ))}
      <li className={styles.bottom}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => put([...milestones, emptyMilestone()])}
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

interface StepProps {
  readonly step: MilestoneForm;
  readonly place: number;
  readonly name: string;
  readonly showsWeight: boolean;
  readonly onChange: (step: MilestoneForm) => void;
  readonly onRemove: () => void;
}

function Step({ step, place, name, showsWeight, onChange, onRemove }: StepProps) {
  const styles = useStyles();
  const words = useWords().editor;
  const title = useField(`${name}.title`);
  const weight = useField(`${name}.weight`);
  const dueOn = useField(`${name}.dueOn`);
  return (
    <li className={styles.step}>
      <div className={styles.line}>
        <Input
          {...title.input}
          className={styles.title}
          aria-label={words.step(place + 1)}
          placeholder={words.step(place + 1)}
          autoComplete="off"
          maxLength={limits.titleLength}
          value={step.title}
          onChange={(_, { value }) => onChange({ ...step, title: value })}
        />
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.removeStep(place + 1)}
          onClick={onRemove}
        />
      </div>
      <div className={styles.line}>
        <span className={styles.word}>{words.dueWord}</span>
        <Input
          {...dueOn.input}
          className={styles.day}
          type="date"
          size="small"
          aria-label={words.stepDue(place + 1)}
          value={step.dueOn}
          onChange={(_, { value }) => onChange({ ...step, dueOn: value })}
        />
        {showsWeight && (
          <>
            <span className={styles.word}>{words.weightWord}</span>
            <Input
              {...weight.input}
              className={styles.weight}
              input={{ className: styles.number }}
              inputMode="decimal"
              size="small"
              aria-label={words.stepWeight(place + 1)}
              value={step.weight}
              onChange={(_, { value }) => onChange({ ...step, weight: value })}
            />
          </>
        )}
      </div>
      {[title, dueOn, weight].map(({ message, messageId }) => (
        <FieldMessage key={messageId} id={messageId} message={message} />
      ))}
    </li>
  );
}
