import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Status } from '#core/domain/figures.ts';
import { useStatusColors } from './status-shape.tsx';
import { useFormat, useWords } from './surroundings.tsx';

const forced = '@media (forced-colors: active)';

/** The lengths of a bar, as parts of its width. */
const [done, expected] = ['--done', '--expected'] as const;

// Drawn without elements of its own: hundreds of bars stand on a board.
const useStyles = makeStyles({
  bar: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    minWidth: '48px',
    minHeight: '14px',
    '::before': {
      content: '""',
      height: '6px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground6,
      backgroundImage: 'linear-gradient(currentColor, currentColor)',
      backgroundRepeat: 'no-repeat',
      backgroundSize: `var(${done}) 100%`,
      outline: `1px solid ${tokens.colorTransparentStroke}`,
      transitionProperty: 'background-size',
      transitionDuration: tokens.durationSlow,
      transitionTimingFunction: tokens.curveEasyEase,
      forcedColorAdjust: 'none',
      [forced]: { backgroundColor: 'Canvas', outlineColor: 'CanvasText' },
      '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
    },
  },
  withNumber: {
    gridTemplateColumns: 'minmax(0, 1fr) 44px',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
  marked: {
    '::after': {
      content: '""',
      position: 'absolute',
      gridArea: '1 / 1 / 2 / 2',
      height: '14px',
      left: `var(${expected})`,
      width: '2px',
      marginInlineStart: '-1px',
      backgroundColor: tokens.colorNeutralForeground1,
      outline: `1px solid ${tokens.colorNeutralBackground1}`,
      forcedColorAdjust: 'none',
      [forced]: { backgroundColor: 'Highlight', outlineColor: 'Canvas' },
    },
  },
});

interface ProgressBarProps {
  /** 0–1; null when there is nothing to count. */
  readonly progressRatio: number | null;
  /** 0–1; null shows no marker. */
  readonly expectedRatio: number | null;
  readonly status: Status;
  readonly className?: string;
  /** Numbers beside the bar, each in a column of its grid; only the bar's meaning is read out. */
  readonly children?: ReactNode;
}

/** Progress as a bar, with a marker where the plan says it should be. */
export function ProgressBar(props: ProgressBarProps) {
  const { progressRatio, expectedRatio, status, className, children } = props;
  const styles = useStyles();
  const colors = useStatusColors();
  const words = useProgressWords(progressRatio, expectedRatio);
  const lengths: Record<string, string> = {
    [done]: `${(progressRatio ?? 0) * 100}%`,
    ...(expectedRatio !== null && { [expected]: `${expectedRatio * 100}%` }),
  };
  return (
    <span
      className={mergeClasses(
        styles.bar,
        children !== undefined && styles.withNumber,
        colors[status],
        expectedRatio !== null && styles.marked,
        className,
      )}
      style={lengths}
      role="img"
      aria-label={words}
    >
      {children}
    </span>
  );
}

/** Progress and expected progress in words: "52% done, 61% expected". */
function useProgressWords(progressRatio: number | null, expectedRatio: number | null): string {
  const { common } = useWords();
  const format = useFormat();
  if (progressRatio === null) return common.noValue;
  const progress = format.percent(progressRatio);
  return expectedRatio === null
    ? common.progressOnly(progress)
    : common.progressOf(progress, format.percent(expectedRatio));
}
