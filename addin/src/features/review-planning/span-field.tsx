import { Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { limits } from '#core/contract/limits.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useId } from 'react';
import type { Form } from './form.ts';
import { isWindow } from './read-form.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { display: 'flex', flexDirection: 'column', flex: '1 1 96px', minWidth: 0 },
  day: { flexGrow: 2 },
  input: { minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const usualLengths = [30, 45, 60, 90, 120];

interface SpanFieldProps {
  readonly form: Form;
  readonly onChange: (part: Partial<Form>) => void;
}

/** How long it takes, and between which days it can be. */
export function SpanField({ form, onChange }: SpanFieldProps) {
  const styles = useStyles();
  const words = useWords().reviewForm;
  const format = useFormat();
  const messageId = useId();
  const { lengthMinutes, fromDay, toDay } = form;
  const isWrong = !isWindow(form);
  const lengths = [...new Set([...usualLengths, lengthMinutes])].toSorted((a, b) => a - b);
  const day = (label: string, value: string, name: 'fromDay' | 'toDay') => (
    <label className={mergeClasses(styles.field, styles.day)}>
      <span className={styles.label}>{label}</span>
      <Input
        type="date"
        className={styles.input}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? messageId : undefined}
        value={value}
        onChange={(_, data) => onChange({ [name]: data.value })}
      />
    </label>
  );
  return (
    <>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span className={styles.label}>{words.length}</span>
          <Select
            value={String(lengthMinutes)}
            onChange={(_, { value }) => onChange({ lengthMinutes: Number(value) })}
          >
            {lengths.map((minutes) => (
              <option key={minutes} value={minutes}>
                {format.minutes(minutes)}
              </option>
            ))}
          </Select>
        </label>
        {day(words.from, fromDay, 'fromDay')}
        {day(words.to, toDay, 'toDay')}
      </div>
      <FieldMessage
        id={messageId}
        message={isWrong ? words.windowRule(limits.slotDays) : undefined}
      />
    </>
  );
}
