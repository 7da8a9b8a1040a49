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

/** Dots from the one step to the other as one path: hundreds of rows stand on a board. */
function dots(from: number, to: number): string {
  let path = '';
  for (let step = from; step < to; step += 1)
    path += `M${step * 7 + 1.25} 4a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0-4.5 0`;
  return path;
}

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
      <path d={dots(0, filled)} fill="currentColor" stroke="currentColor" />
      <path d={dots(filled, steps)} fill="none" stroke="currentColor" />
    </svg>
  );
}
