import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormat, useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  dots: {
    display: 'block',
    width: '70px',
    height: '8px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

const steps = Array.from({ length: 10 }, (_, index) => index);

/** Confidence 0–10 as ten dots; a mean fills to the nearest. Null is nothing said yet. */
export function ConfidenceDots({ confidence }: { confidence: number | null }) {
  const styles = useStyles();
  const { common } = useWords();
  const format = useFormat();
  const filled = Math.round(confidence ?? 0);
  const label =
    confidence === null ? common.noConfidence : common.confidenceOf(format.number(confidence));
  return (
    <svg className={styles.dots} viewBox="0 0 70 8" role="img" aria-label={label}>
      {steps.map((step) => (
        <circle
          key={step}
          cx={step * 7 + 3.5}
          cy="4"
          r="2.25"
          fill={step < filled ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}
