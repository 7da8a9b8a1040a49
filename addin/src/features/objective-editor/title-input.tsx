import { Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useId } from 'react';
import { limits } from '#core/contract/limits.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  area: { width: '100%' },
  text: { fieldSizing: 'content', minHeight: '32px', maxHeight: '160px' },
  large: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    minHeight: '58px',
  },
});

interface TitleInputProps {
  readonly name: string;
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLarge?: boolean;
  readonly takesFocus?: boolean;
}

/** A sentence that grows with its text but stays on one line: Enter and pasted lines do not break it. */
export function TitleInput(props: TitleInputProps) {
  const { name, label, example, value, onChange, isLarge = false, takesFocus = false } = props;
  const styles = useStyles();
  const id = useId();
  const { message, messageId, input } = useField(name);
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [takesFocus, id]);
  const stayOnLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Textarea
        {...input}
        id={id}
        className={styles.area}
        textarea={{ className: mergeClasses(styles.text, isLarge && styles.large) }}
        rows={1}
        placeholder={example}
        maxLength={limits.titleLength}
        value={value}
        onKeyDown={stayOnLine}
        onChange={(_, { value: next }) => onChange(next.replace(/\s*\n\s*/g, ' '))}
      />
      <FieldMessage id={messageId} message={message} />
    </div>
  );
}
