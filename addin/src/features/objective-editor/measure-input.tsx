import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useField } from './fields.tsx';
import { FieldMessage } from '#addin/ui/field-message.tsx';

const useStyles = makeStyles({
  cell: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  pair: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  input: { width: '72px', minWidth: 0 },
  unit: { width: '100%', minWidth: 0 },
  unitCell: { flex: '1 1 72px', maxWidth: '140px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface MeasureInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A unit names itself in the empty field instead of beside it. */
  readonly isUnit?: boolean;
  readonly maxLength?: number;
}

/** A short input within a sentence: `from [3.4]`. */
export function MeasureInput(props: MeasureInputProps) {
  const { name, label, value, onChange, isUnit = false, maxLength } = props;
  const styles = useStyles();
  const id = useId();
  const { message, messageId, input } = useField(name);
  return (
    <div className={mergeClasses(styles.cell, isUnit && styles.unitCell)}>
      <div className={styles.pair}>
        {!isUnit && (
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
        )}
        <Input
          {...input}
          id={id}
          className={isUnit ? styles.unit : styles.input}
          input={{ className: mergeClasses(!isUnit && styles.number) }}
          inputMode={isUnit ? 'text' : 'decimal'}
          aria-label={isUnit ? label : undefined}
          placeholder={isUnit ? label : undefined}
          autoComplete="off"
          maxLength={maxLength}
          value={value}
          onChange={(_, { value: next }) => onChange(next)}
        />
      </div>
      <FieldMessage id={messageId} message={message} />
    </div>
  );
}
