import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '#core/domain/figures.ts';

const quiet = tokens.colorNeutralForeground3;

const colorOf: Record<Status, string> = {
  'on-track': tokens.colorStatusSuccessForeground3,
  behind: tokens.colorStatusWarningForeground3,
  'at-risk': tokens.colorStatusDangerForeground3,
  stale: quiet,
  'not-started': quiet,
};

// A browser's forced colours reach no drawing by themselves.
const coloredBy = (status: Status) => ({
  color: colorOf[status],
  '@media (forced-colors: active)': { color: 'CanvasText' },
});

/** The colour of each status, for what an element draws before its text; never without a shape or word. */
export const useStatusColors = makeStyles({
  'on-track': { '::before': coloredBy('on-track') },
  behind: { '::before': coloredBy('behind') },
  'at-risk': { '::before': coloredBy('at-risk') },
  stale: { '::before': coloredBy('stale') },
  'not-started': { '::before': coloredBy('not-started') },
});

const filled = 'linear-gradient(currentColor, currentColor)';
const leftHalf = 'linear-gradient(90deg, currentColor 50%, transparent 50%)';
const round = { borderRadius: tokens.borderRadiusCircular };
const ring = { ...round, border: '1.5px solid currentColor' };
const dashedRing = { ...round, border: '1.5px dashed currentColor' };

// Drawn before a text, without elements of its own: hundreds stand on a board.
const useStyles = makeStyles({
  shape: {
    whiteSpace: 'nowrap',
    '::before': {
      content: '""',
      display: 'inline-block',
      boxSizing: 'border-box',
      width: '11px',
      height: '11px',
      verticalAlign: '-1px',
      backgroundOrigin: 'border-box',
      forcedColorAdjust: 'none',
    },
  },
  beforeText: { '::before': { marginInlineEnd: tokens.spacingHorizontalXS } },
  'on-track': { '::before': { ...round, backgroundImage: filled } },
  behind: { '::before': { ...ring, backgroundImage: leftHalf } },
  'at-risk': {
    '::before': { backgroundImage: filled, clipPath: 'polygon(50% 0, 100% 100%, 0 100%)' },
  },
  stale: { '::before': dashedRing },
  'not-started': { '::before': ring },
});

function useShape(status: Status): string {
  const styles = useStyles();
  const colors = useStatusColors();
  return mergeClasses(styles.shape, styles[status], colors[status]);
}

/** Draws the shape of a status before an element's text: ● on track, ◐ behind, ▲ at risk, ◌ stale, ○ not started. */
export function useStatusShape(status: Status): string {
  const { beforeText } = useStyles();
  return mergeClasses(useShape(status), beforeText);
}

/** The shape of a status. Says nothing by itself. */
export function StatusShape({ status }: { status: Status }) {
  return <span className={useShape(status)} aria-hidden />;
}
