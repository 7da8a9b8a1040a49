import type { ReactNode } from 'react';
import { instantMs } from '#core/domain/calendar.ts';
import type { KeyResultExplanation } from '#core/domain/explain-key-result.ts';
import { explainKeyResult } from '#core/domain/explain-key-result.ts';
import { StatusBadge } from '#addin/ui/status-badge.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useReadingWords } from '#addin/ui/use-reading-words.ts';
import type { Figure, WhySubject } from '#addin/ui/why.tsx';
import { ExpectedWhy } from './expected-why.tsx';
import { Heading } from './heading.tsx';
import { LastCheckIns } from './last-check-ins.tsx';
import { ProgressWhy } from './progress-why.tsx';
import { StaleWhy, StatusWhy } from './status-why.tsx';
import { useWhyStyles } from './why-styles.ts';

type Subject = Extract<WhySubject, { kind: 'key-result' }>;

/** Why a figure of a key result is what it is, and the check-ins that it rests on. */
export function KeyResultWhy({ subject }: { subject: Subject }) {
  const { why } = useWords();
  const { figure, keyResult, ambition, cycle, asOf, reference } = subject;
  const explanation = explainKeyResult(keyResult, ambition, cycle, instantMs(asOf));
  const result = useResult(subject, explanation);
  return (
    <>
      <Heading name={why.figure[figure]}>{result}</Heading>
      <Rule subject={subject} explanation={explanation} />
      <LastCheckIns reference={reference} keyResult={keyResult} />
    </>
  );
}

/** What the figure says. */
function useResult(subject: Subject, explanation: KeyResultExplanation): ReactNode {
  const format = useFormat();
  const readingWords = useReadingWords();
  const { measure, latest } = subject.keyResult;
  const results: Record<Figure, () => ReactNode> = {
    progress: () => format.percent(explanation.progress.result),
    expected: () => format.percent(explanation.expected.result),
    status: () => <StatusBadge status={explanation.status.result} />,
    confidence: () => (latest ? format.number(latest.confidence) : '–'),
    value: () => (latest ? readingWords(latest.reading, measure) : '–'),
    age: () => (latest ? format.relative(latest.at, instantMs(subject.asOf)) : '–'),
  };
  return results[subject.figure]();
}

interface RuleProps {
  readonly subject: Subject;
  readonly explanation: KeyResultExplanation;
}

/** How the figure comes about. */
function Rule({ subject, explanation }: RuleProps) {
  const styles = useWhyStyles();
  const { common, why } = useWords();
  const { cadenceDays, graceDays } = subject.cycle.method;
  switch (subject.figure) {
    case 'progress':
      return (
        <>
          <ProgressWhy explanation={explanation.progress} measure={subject.keyResult.measure} />
          <ExpectedWhy explanation={explanation.expected} />
        </>
      );
    case 'expected':
      return <ExpectedWhy explanation={explanation.expected} />;
    case 'status':
      return <StatusWhy explanation={explanation.status} method={subject.cycle.method} />;
    case 'confidence':
      return <p className={styles.text}>{why.confidenceRule}</p>;
    case 'value':
      return <p className={styles.text}>{why.valueRule}</p>;
    case 'age':
      return (
        <>
          <p className={styles.text}>
            {why.cadence(common.days(cadenceDays), common.days(graceDays))}
          </p>
          {explanation.status.isStale && (
            <StaleWhy explanation={explanation.status} method={subject.cycle.method} />
          )}
        </>
      );
  }
}
