import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { InputHTMLAttributes } from 'react';
import { borderColor } from './border-color.ts';

const useStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'text',
    ':hover': { ...borderColor(tokens.colorNeutralStroke1Hover) },
    ':focus-within': {
      ...borderColor(tokens.colorNeutralStroke1Pressed),
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
    },
  },
  wrong: {
    ...borderColor(tokens.colorPaletteRedBorder2),
    ':hover': { ...borderColor(tokens.colorPaletteRedBorder2) },
  },
  input: {
    flexGrow: 1,
    width: '100%',
    minWidth: 0,
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    '::-webkit-search-cancel-button': { cursor: 'pointer' },
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  after: {
    flexShrink: 0,
    maxWidth: '60%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
  },
});

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** What stands behind the text, such as a unit. */
  readonly after?: string;
  /** Right-aligned, with figures of one width. */
  readonly isNumber?: boolean;
}

/** Fluent's input as far as the first view needs it, at a tenth of the weight. */
export function TextField(props: TextFieldProps) {
  const { onText, after, isNumber = false, className, ...rest } = props;
  const styles = useStyles();
  const isWrong = rest['aria-invalid'] === true;
  return (
    <label className={mergeClasses(styles.field, isWrong && styles.wrong, className)}>
      <input
        autoComplete="off"
        {...rest}
        className={mergeClasses(styles.input, isNumber && styles.number)}
        onChange={(event) => onText(event.target.value)}
      />
      {after && (
        <span className={styles.after} aria-hidden>
          {after}
        </span>
      )}
    </label>
  );
}
