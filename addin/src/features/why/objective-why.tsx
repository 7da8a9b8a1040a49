import { instantMs } from '#core/domain/calendar.ts';
import { explainObjective } from '#core/domain/explain-roll-up.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { WhySubject } from '#addin/ui/why.tsx';
import { RolledUpWhy } from './rolled-up-why.tsx';

/** Why a figure of an objective is what it is: its key results. */
export function ObjectiveWhy({ subject }: { subject: Extract<WhySubject, { kind: 'objective' }> }) {
  const { why } = useWords();
  const { figure, view, cycle, asOf } = subject;
  const { keyResults } = view.objective;
  return (
    <RolledUpWhy
      figure={figure}
      explanation={explainObjective(view.objective, cycle, instantMs(asOf))}
      titleOf={(id) => keyResults.find((keyResult) => keyResult.id === id)?.title ?? '–'}
      rules={{ mean: why.mean, confidence: why.confidenceMean }}
    />
  );
}
