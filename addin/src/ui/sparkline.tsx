import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TrendPoint } from '#core/domain/check-in.ts';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  line: {
    display: 'block',
    width: '64px',
    height: '20px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

const width = 64;
const height = 20;
const inset = 3;

function placesOf(points: readonly TrendPoint[]): { readonly x: number; readonly y: number }[] {
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = (width - 2 * inset) / Math.max(1, points.length - 1);
  return values.map((value, index) => ({
    x: inset + index * step,
    y: span === 0 ? height / 2 : height - inset - ((value - low) / span) * (height - 2 * inset),
  }));
}

/** A dot where the line ends: two strokes around the place fill it. */
const dotAt = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  [1.75, 0.5]
    .map((r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`)
    .join('');

interface SparklineProps {
  /** Oldest first, a point a week. */
  readonly points: readonly TrendPoint[];
  /** How a value reads: `3.4 %`. */
  readonly formatValue: (value: number) => string;
  readonly className?: string;
}

/** A trend as a tiny line; nothing before there are two points. Read out as where it went from and to. */
export function Sparkline({ points, formatValue, className }: SparklineProps) {
  const line = mergeClasses(useStyles().line, className);
  const { common } = useWords();
  const [first, last] = [points[0], points.at(-1)];
  const places = placesOf(points);
  const end = places.at(-1);
  if (!first || !last || !end || points.length < 2) return <span className={line} aria-hidden />;
  const label = common.trend(
    formatValue(first.value),
    formatValue(last.value),
    common.weeks(points.length - 1),
  );
  return (
    <svg className={line} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path
        d={`M${places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${dotAt(end)}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
