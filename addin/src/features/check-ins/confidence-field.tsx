import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';

const cell = 11;
const height = 32;
const width = 11 * cell;
const steps = Array.from({ length: 11 }, (_, step) => step);
const thumb = {
  appearance: 'none',
  width: `${cell}px`,
  height: `${height}px`,
  border: 'none',
} as const;

const useStyles = makeStyles({
  field: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    height: `${height}px`,
  },
  dots: {
    position: 'relative',
    width: `${width}px`,
    height: `${height}px`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    '&:has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  missing: { outline: `1px solid ${tokens.colorPaletteRedBorder2}` },
  // The native slider lies over the dots: its thumb is as wide as a dot's cell, so that both agree.
  slider: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    '::-webkit-slider-thumb': thumb,
    '::-moz-range-thumb': thumb,
  },
  number: {
    minWidth: '2ch',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

interface ConfidenceFieldProps {
  /** 0–10; null before anybody has said one. */
  readonly confidence: number | null;
  readonly onChange: (confidence: number) => void;
  readonly label: string;
  /** Id of the text that says what is wrong; absent while nothing is. */
  readonly errorId?: string | undefined;
}

/** Confidence as ten dots: clicked, dragged, stepped with the arrows or typed as a digit. */
export function ConfidenceField({ confidence, onChange, label, errorId }: ConfidenceFieldProps) {
  const styles = useStyles();
  const words = useWords().checkIn;
  const format = useFormat();
  const text = confidence === null ? '–' : format.number(confidence);
  const typeDigit = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) onChange(Number(event.key));
  };
  return (
    <span className={styles.field}>
      <span className={mergeClasses(styles.dots, errorId && styles.missing)}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
          {steps.map((step) => (
            <circle
              key={step}
              cx={(step + 0.5) * cell}
              cy={height / 2}
              r={step === 0 ? 1 : 3.5}
              fill={step <= (confidence ?? 0) ? 'currentColor' : 'none'}
              stroke="currentColor"
            />
          ))}
        </svg>
        <input
          type="range"
          min={0}
          max={10}
          step={1}
          value={confidence ?? 0}
          className={styles.slider}
          aria-label={label}
          aria-valuetext={confidence === null ? words.notSaid : text}
          aria-invalid={errorId !== undefined}
          aria-describedby={errorId}
          onKeyDown={typeDigit}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      </span>
      <span className={styles.number} aria-hidden>
        {text}
      </span>
    </span>
  );
}
