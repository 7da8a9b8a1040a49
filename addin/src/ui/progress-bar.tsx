import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '#core/domain/figures.ts';
import { HiddenText } from './hidden-text.tsx';
import { useStatusColors } from './status-shape.tsx';
import { useFormat, useWords } from './surroundings.tsx';

const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: {
    display: 'block',
    position: 'relative',
    minWidth: '48px',
    height: '14px',
  },
  track: {
    position: 'absolute',
    insetInline: 0,
    top: '4px',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'Canvas', outlineColor: 'CanvasText' },
  },
  fill: {
    display: 'block',
    height: '100%',
    transformOrigin: 'left',
    backgroundColor: 'currentColor',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  marker: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    marginInlineStart: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: 'none',
    [forced]: { backgroundColor: 'Highlight', outlineColor: 'Canvas' },
  },
});

interface ProgressBarProps {
  /** 0–1; null when there is nothing to count. */
  readonly progressRatio: number | null;
  /** 0–1; null shows no marker. */
  readonly expectedRatio: number | null;
  readonly status: Status;
  readonly className?: string;
}

/** Progress as a bar, with a marker where the plan says it should be. */
export function ProgressBar(props: ProgressBarProps) {
  const { progressRatio, expectedRatio, status, className } = props;
  const styles = useStyles();
  const colors = useStatusColors();
  const words = useProgressWords(progressRatio, expectedRatio);
  return (
    <span className={mergeClasses(styles.bar, className)}>
      <HiddenText>{words}</HiddenText>
      <span className={styles.track}>
        <span
          className={mergeClasses(styles.fill, colors[status])}
          style={{ transform: `scaleX(${progressRatio ?? 0})` }}
        />
      </span>
      {expectedRatio !== null && (
        <span className={styles.marker} style={{ left: `${expectedRatio * 100}%` }} />
      )}
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
