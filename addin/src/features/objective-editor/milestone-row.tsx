import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId } from 'react';
import { limits } from '#core/contract/limits.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { MilestoneForm } from './draft-form.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  title: { flex: '1 1 0', minWidth: 0 },
  pair: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  word: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  day: { width: '136px' },
  weight: { width: '56px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface MilestoneRowProps {
  readonly step: MilestoneForm;
  readonly place: number;
  readonly name: string;
  readonly showsWeight: boolean;
  readonly takesFocus: boolean;
  readonly onChange: (step: MilestoneForm) => void;
  readonly onRemove: () => void;
}

/** One step: what, by when, and how heavy. */
export function MilestoneRow(props: MilestoneRowProps) {
  const { step, place, name, showsWeight, takesFocus, onChange, onRemove } = props;
  const styles = useStyles();
  const words = useWords().editor;
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [takesFocus, id]);
  const title = useField(`${name}.title`);
  const weight = useField(`${name}.weight`);
  const dueOn = useField(`${name}.dueOn`);
  return (
    <li className={styles.step}>
      <div className={styles.line}>
        <Input
          {...title.input}
          id={id}
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
        <span className={styles.pair}>
          <span className={styles.word}>{words.dueWord}</span>
          <Input
            {...dueOn.input}
            className={styles.day}
            type="date"
            aria-label={words.stepDue(place + 1)}
            value={step.dueOn}
            onChange={(_, { value }) => onChange({ ...step, dueOn: value })}
          />
        </span>
        {showsWeight && (
          <span className={styles.pair}>
            <span className={styles.word}>{words.weightWord}</span>
            <Input
              {...weight.input}
              className={styles.weight}
              input={{ className: styles.number }}
              inputMode="decimal"
              aria-label={words.stepWeight(place + 1)}
              value={step.weight}
              onChange={(_, { value }) => onChange({ ...step, weight: value })}
            />
          </span>
        )}
      </div>
      {[title, dueOn, weight].map(({ message, messageId }) => (
        <FieldMessage key={messageId} id={messageId} message={message} />
      ))}
    </li>
  );
}
