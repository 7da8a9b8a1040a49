import type { KeyResult } from '#core/domain/key-result.ts';
import type { ProgressExplanation } from '#core/domain/progress.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { shareFormula, stepsFormula } from './fraction.ts';
import { useWhyStyles } from './why-styles.ts';

const signs = { below: '≤', above: '≥' } as const;

interface ProgressWhyProps {
  readonly explanation: ProgressExplanation;
  readonly measure: KeyResult['measure'];
}

/** The formula of a key result's progress with its real values. */
export function ProgressWhy({ explanation, measure }: ProgressWhyProps) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const format = useFormat();
  const { result, achievedRatio } = explanation;
  const formula = formulaOf(explanation);
  const unit = measure.kind === 'milestones' ? '' : measure.unit;

  function formulaOf(explained: ProgressExplanation): readonly [rule: string, formula: string] {
    switch (explained.kind) {
      case 'no-reading':
        return [why.noReading, ''];
      case 'metric':
        return [
          why.metricRule,
          shareFormula(format, explained.start, explained.target, explained.value),
        ];
      case 'threshold': {
        const { value, limit, side, start, holds } = explained;
        const write = holds ? why.holds : why.holdsNot;
        return start === null || holds
          ? [write(format.value(value, unit), signs[side], format.value(limit, unit)), '']
          : [why.thresholdRule, shareFormula(format, start, limit, value)];
      }
      case 'milestones':
        return [
          why.milestonesRule,
          stepsFormula(
            format,
            explained.milestones.map(({ weight, isReached }) => ({ weight, counts: isReached })),
          ),
        ];
    }
  }

  return (
    <>
      <p className={styles.text}>{formula[0]}</p>
      {formula[1] && (
        <p className={styles.formula}>
          {why.result(formula[1], format.precisePercent(achievedRatio))}
        </p>
      )}
      {achievedRatio > result && (
        <p className={styles.quiet}>{why.over(format.percent(achievedRatio))}</p>
      )}
      {achievedRatio < result && (
        <p className={styles.quiet}>{why.backwards(format.percent(achievedRatio))}</p>
      )}
    </>
  );
}
