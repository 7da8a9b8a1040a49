import type { ExpectedExplanation } from '#core/domain/expected-progress.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { stepsFormula } from './fraction.ts';
import { useWhyStyles } from './why-styles.ts';

/** Where the plan says that a key result should be, and how that is reckoned. */
export function ExpectedWhy({ explanation }: { explanation: ExpectedExplanation }) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const format = useFormat();
  const { planRatio, goodRatio, result } = explanation;
  const days = (count: number) => format.number(Math.round(count * 10) / 10);

  function planOf(explained: ExpectedExplanation): readonly [rule: string, formula: string] {
    switch (explained.kind) {
      case 'linear': {
        const elapsed = days(explained.elapsedDays);
        const total = days(explained.totalDays);
        return [why.linear(elapsed, total), `${elapsed} ÷ ${total}`];
      }
      case 'phased':
        return [
          why.phased,
          stepsFormula(
            format,
            explained.milestones.map(({ weight, isDue }) => ({ weight, counts: isDue })),
          ),
        ];
      case 'all-along':
        return [explained.hasBegun ? why.allAlong : why.notBegun, ''];
    }
  }

  const [rule, formula] = planOf(explanation);
  return (
    <>
      <h3 className={styles.subheading}>
        {why.expectedHeading}: {format.percent(result)}
      </h3>
      <p className={styles.text}>{rule}</p>
      {formula && (
        <p className={styles.formula}>{why.result(formula, format.precisePercent(planRatio))}</p>
      )}
      {goodRatio < 1 && (
        <>
          <p className={styles.text}>{why.aspirational(format.percent(goodRatio))}</p>
          <p className={styles.formula}>
            {why.result(
              `${format.precisePercent(planRatio)} × ${format.percent(goodRatio)}`,
              format.precisePercent(result),
            )}
          </p>
        </>
      )}
    </>
  );
}
