import type { KeyResult } from '#core/domain/key-result.ts';
import { WhyButton } from '#addin/ui/why-button.tsx';
import type { WhySubject } from '#addin/ui/why.tsx';
import { useFigureStyles } from './figure.ts';
import { MilestoneSquares } from './milestone-squares.tsx';
import { reachedSteps, useValueWords } from '#addin/ui/use-value-words.ts';

interface ValueFigureProps {
  readonly keyResult: KeyResult;
  readonly about: WhySubject;
  readonly className?: string;
}

/** The latest value and the target, or the steps reached; opens to why. */
export function ValueFigure({ keyResult, about, className }: ValueFigureProps) {
  const styles = useFigureStyles();
  const { value, target, inWords } = useValueWords()(keyResult);
  return (
    <WhyButton about={about} label={inWords} {...(className && { className })}>
      {keyResult.measure.kind === 'milestones' ? (
        <MilestoneSquares reached={reachedSteps(keyResult)} />
      ) : (
        <>
          {value} <span className={styles.muted}>{target}</span>
        </>
      )}
    </WhyButton>
  );
}
