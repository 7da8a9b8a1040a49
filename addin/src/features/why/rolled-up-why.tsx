import type { ReactNode } from 'react';
import type { RolledUpExplanation } from '#core/domain/explain-roll-up.ts';
import type { MeanExplanation } from '#core/domain/weighted-mean.ts';
import { StatusBadge } from '#addin/ui/status-badge.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import type { Figure } from '#addin/ui/why.tsx';
import { meanFormula } from './fraction.ts';
import { Heading } from './heading.tsx';
import { useWhyStyles } from './why-styles.ts';

interface RolledUpWhyProps {
  readonly figure: Figure;
  readonly explanation: RolledUpExplanation;
  readonly titleOf: (partId: string) => string;
  readonly rules: { readonly mean: string; readonly confidence: string };
}

/** Why a rolled-up figure is what it is: its parts with their weights, and the mean. */
export function RolledUpWhy({ figure, explanation, titleOf, rules }: RolledUpWhyProps) {
  const { why } = useWords();
  const format = useFormat();
  const percent = (value: number) => format.precisePercent(value);
  const oneDecimal = (value: number) => format.number(Math.round(value * 10) / 10);
  if (figure === 'status')
    return (
      <>
        <Heading name={why.figure.status}>
          <StatusBadge status={explanation.status.result} />
        </Heading>
        <StatusParts explanation={explanation} titleOf={titleOf} />
      </>
    );
  const isConfidence = figure === 'confidence';
  const mean = isConfidence ? explanation.confidence : explanation.progress;
  const result = mean.result ?? null;
  const written = isConfidence ? oneDecimal : format.percent;
  return (
    <>
      <Heading name={why.figure[figure]}>{result === null ? '–' : written(result)}</Heading>
      <Mean
        rule={isConfidence ? rules.confidence : rules.mean}
        mean={mean}
        titleOf={titleOf}
        write={isConfidence ? oneDecimal : percent}
      />
      {!isConfidence && explanation.expected.result !== null && (
        <ExpectedMean explanation={explanation} write={percent} />
      )}
    </>
  );
}

interface MeanProps {
  readonly rule: string;
  readonly mean: MeanExplanation;
  readonly titleOf: (partId: string) => string;
  readonly write: (value: number) => string;
}

function Mean({ rule, mean, titleOf, write }: MeanProps) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const format = useFormat();
  if (mean.result === null) return <p className={styles.text}>{why.nothing}</p>;
  return (
    <>
      <p className={styles.text}>{rule}</p>
      <PartTable heads={[why.part, why.weight, why.partResult]}>
        {mean.parts.map(({ id, weight, value }) => (
          <tr key={id}>
            <td>{titleOf(id)}</td>
            <td>{format.number(weight)}</td>
            <td>{write(value)}</td>
          </tr>
        ))}
      </PartTable>
      <p className={styles.formula}>
        {why.result(meanFormula(format, mean.parts, write), write(mean.result))}
      </p>
      <p className={styles.quiet}>{why.notCounted}</p>
    </>
  );
}

interface ExpectedMeanProps {
  readonly explanation: RolledUpExplanation;
  readonly write: (value: number) => string;
}

function ExpectedMean({ explanation, write }: ExpectedMeanProps) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const format = useFormat();
  const { parts, result } = explanation.expected;
  if (result === null) return null;
  return (
    <>
      <h3 className={styles.subheading}>
        {why.expectedHeading}: {format.percent(result)}
      </h3>
      <p className={styles.formula}>
        {why.result(meanFormula(format, parts, write), write(result))}
      </p>
    </>
  );
}

/** The parts with their statuses, of which the worst counts. */
export function StatusParts({
  explanation,
  titleOf,
  rule,
}: Pick<RolledUpWhyProps, 'explanation' | 'titleOf'> & { readonly rule?: string }) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const { parts } = explanation.status;
  if (parts.length === 0) return <p className={styles.text}>{why.nothing}</p>;
  return (
    <>
      <p className={styles.text}>{rule ?? why.worst}</p>
      <PartTable heads={[why.part, why.figure.status]}>
        {parts.map(({ id, status }) => (
          <tr key={id}>
            <td>{titleOf(id)}</td>
            <td>
              <StatusBadge status={status} />
            </td>
          </tr>
        ))}
      </PartTable>
    </>
  );
}

function PartTable({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  const styles = useWhyStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
