import { mergeClasses } from '@fluentui/react-components';
import type { RolledUpFigures } from '#core/domain/figures.ts';
import { ProgressBar } from '#addin/ui/progress-bar.tsx';
import { useFormat } from '#addin/ui/surroundings.tsx';
import { WhyButton } from '#addin/ui/why-button.tsx';
import type { WhySubject } from '#addin/ui/why.tsx';
import { useFigureStyles } from './figure.ts';

interface ProgressFigureProps {
  readonly figures: Pick<RolledUpFigures, 'progressRatio' | 'expectedRatio' | 'status'>;
  readonly about: WhySubject;
  /** Says expected progress as a number even where there is little room. */
  readonly withExpected?: boolean;
  readonly className?: string;
}

/** Progress as bar and number; both open to why. */
export function ProgressFigure(props: ProgressFigureProps) {
  const { figures, about, withExpected = false, className } = props;
  const styles = useFigureStyles();
  const format = useFormat();
  const { progressRatio, expectedRatio } = figures;
  return (
    <WhyButton about={about} className={mergeClasses(styles.progress, className)}>
      <ProgressBar
        {...figures}
        className={withExpected ? styles.withExpected : styles.withExpectedWhereRoomy}
      >
        {progressRatio === null ? '–' : format.percent(progressRatio)}
        {expectedRatio !== null && (
          <span className={mergeClasses(styles.expected, !withExpected && styles.whereRoomy)}>
            {format.percent(expectedRatio)}
          </span>
        )}
      </ProgressBar>
    </WhyButton>
  );
}
