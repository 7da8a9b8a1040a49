import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormat, useWords } from './surroundings.tsx';

/** How many of the dots are filled. */
const filled = '--filled';

const disc = 'radial-gradient(circle, currentColor 2.5px, transparent 3px)';
const ring =
  'radial-gradient(circle, transparent 1.5px, currentColor 2px, currentColor 2.5px, transparent 3px)';
const drawn = {
  content: '""',
  height: '8px',
  color: tokens.colorNeutralForeground2,
  backgroundRepeat: 'repeat-x',
  backgroundSize: '7px 8px',
  forcedColorAdjust: 'none',
  '@media (forced-colors: active)': { color: 'CanvasText' },
} as const;

// Drawn without elements of its own: hundreds of rows stand on a board.
const useStyles = makeStyles({
  dots: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    verticalAlign: 'middle',
    '::before': { ...drawn, width: '70px', backgroundImage: ring },
    '::after': {
      ...drawn,
      position: 'absolute',
      insetInlineStart: 0,
      width: `calc(var(${filled}) * 7px)`,
      backgroundImage: disc,
    },
  },
});

interface ConfidenceDotsProps {
  /** 0–10; a mean fills to the nearest dot. Null is nothing said yet. */
  readonly confidence: number | null;
  /** Stands beside the dots; only the dots' meaning is read out. */
  readonly children?: string;
}

/** Confidence as ten dots. */
export function ConfidenceDots({ confidence, children }: ConfidenceDotsProps) {
  const { dots } = useStyles();
  const { common } = useWords();
  const format = useFormat();
  const count: Record<string, number> = { [filled]: Math.round(confidence ?? 0) };
  const label =
    confidence === null ? common.noConfidence : common.confidenceOf(format.number(confidence));
  return (
    <span className={dots} style={count} role="img" aria-label={label}>
      {children}
    </span>
  );
}
