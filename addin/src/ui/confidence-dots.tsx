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

const steps = 10;

/** A dot; the hole in an empty one runs the other way round. */
const dot = (step: number, isFilled: boolean): string =>
  `M${step * 7 + 0.75} 4a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0` +
  (isFilled ? '' : 'm1 0a1.75 1.75 0 1 1 3.5 0a1.75 1.75 0 1 1-3.5 0');

/** All dots as one path, by how many are filled: hundreds of rows stand on a board. */
const dots = Array.from({ length: steps + 1 }, (_, filled) =>
  Array.from({ length: steps }, (_, step) => dot(step, step < filled)).join(''),
);

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
      <path d={dots[filled]} fill="currentColor" />
    </svg>
  );
}
