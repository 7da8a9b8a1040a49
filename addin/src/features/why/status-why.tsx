import { instantOf } from '#core/domain/calendar.ts';
import type { Method } from '#core/domain/method.ts';
import type { StatusExplanation } from '#core/domain/status.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useWhyStyles } from './why-styles.ts';

interface StatusWhyProps {
  readonly explanation: StatusExplanation;
  readonly method: Method;
}

/** The rule that gave a key result its status. */
export function StatusWhy({ explanation, method }: StatusWhyProps) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const format = useFormat();
  const points = (ratio: number) => why.points(format.number(Math.round(ratio * 1000) / 10));
  return (
    <>
      {explanation.kind === 'lag' && (
        <p className={styles.formula}>
          {explanation.lagRatio > 0
            ? why.lag(
                format.precisePercent(explanation.expectedRatio),
                format.precisePercent(explanation.progressRatio),
                points(explanation.lagRatio),
              )
            : why.ahead(
                format.precisePercent(explanation.expectedRatio),
                format.precisePercent(explanation.progressRatio),
              )}
        </p>
      )}
      <p className={styles.text}>
        {why.statusRule[explanation.result](
          points(method.onTrackWithin),
          points(method.atRiskBeyond),
        )}
      </p>
      {explanation.isStale && <StaleWhy explanation={explanation} method={method} />}
    </>
  );
}

/** Since when it waits for a check-in, and for how long it may. */
export function StaleWhy({ explanation, method }: StatusWhyProps) {
  const styles = useWhyStyles();
  const { common, why } = useWords();
  const format = useFormat();
  const write = explanation.kind === 'lag' ? why.staleSince : why.neverStale;
  return (
    <p className={styles.text}>
      {write(
        format.shortDate(instantOf(explanation.waitingSinceMs)),
        common.days(method.cadenceDays + method.graceDays),
      )}
    </p>
  );
}
