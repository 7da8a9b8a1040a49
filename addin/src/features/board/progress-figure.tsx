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
    <WhyButton
      about={about}
      className={mergeClasses(styles.progress, withExpected && styles.withExpected, className)}
    >
      <ProgressBar {...figures} />
      <span className={styles.number} aria-hidden>
        {progressRatio === null ? '–' : format.percent(progressRatio)}
      </span>
      {expectedRatio !== null && (
        <span
          aria-hidden
          className={mergeClasses(
            styles.number,
            styles.expected,
            !withExpected && styles.whereRoomy,
          )}
        >
          {format.percent(expectedRatio)}
        </span>
      )}
    </WhyButton>
  );
}
