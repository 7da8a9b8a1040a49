import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormat, useWords } from './surroundings.tsx';

/** How many of the dots are filled. */
const filled = '--filled';

const disc = 'radial-gradient(circle, currentColor 2.5px, transparent 3px)';
const ring =
  'radial-gradient(circle, transparent 1.5px, currentColor 2px, currentColor 2.5px, transparent 3px)';
const inSteps = { backgroundRepeat: 'repeat-x', backgroundSize: '7px 8px' };

// Drawn without elements of its own: hundreds of rows stand on a board.
const useStyles = makeStyles({
  dots: {
    display: 'block',
    width: '70px',
    height: '8px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    backgroundImage: ring,
    ...inSteps,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { color: 'CanvasText' },
    '::before': {
      content: '""',
      display: 'block',
      width: `calc(var(${filled}) * 7px)`,
      height: '100%',
      backgroundImage: disc,
      ...inSteps,
    },
  },
});

/** Confidence 0–10 as ten dots; a mean fills to the nearest. Null is nothing said yet. */
export function ConfidenceDots({ confidence }: { confidence: number | null }) {
  const { dots } = useStyles();
  const { common } = useWords();
  const format = useFormat();
  const count: Record<string, number> = { [filled]: Math.round(confidence ?? 0) };
  const label =
    confidence === null ? common.noConfidence : common.confidenceOf(format.number(confidence));
  return <span className={dots} style={count} role="img" aria-label={label} />;
}
