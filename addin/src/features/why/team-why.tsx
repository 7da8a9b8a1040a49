import { instantMs } from '#core/domain/calendar.ts';
import { explainTeam } from '#core/domain/explain-roll-up.ts';
import type { Objective } from '#core/domain/objective.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import type { WhySubject } from '#addin/ui/why.tsx';
import { Heading } from './heading.tsx';
import { RolledUpWhy, StatusParts } from './rolled-up-why.tsx';
import { useWhyStyles } from './why-styles.ts';

/** Why a figure of a team is what it is: its objectives, as its board has them. */
export function TeamWhy({ subject }: { subject: Extract<WhySubject, { kind: 'team' }> }) {
  const styles = useWhyStyles();
  const { why, common } = useWords();
  const format = useFormat();
  const { figure, teamId, cycleId } = subject;
  const { data: board, error, refetch } = useAnswer('readBoard', { path: { teamId, cycleId } });
  if (!board)
    return error ? (
      <ProblemMessage error={error} onTryAgain={() => void refetch()} />
    ) : (
      <p className={styles.quiet}>{common.loading} …</p>
    );
  const objectives = board.objectives.map(({ objective }): Objective => objective);
  const explanation = explainTeam(objectives, board.cycle, instantMs(board.asOf));
  const titleOf = (id: string) => objectives.find((objective) => objective.id === id)?.title ?? '–';
  if (figure !== 'on-track-count')
    return (
      <RolledUpWhy
        figure={figure}
        explanation={explanation}
        titleOf={titleOf}
        rules={{ mean: why.teamMean, confidence: why.teamConfidenceMean }}
      />
    );
  const { onTrackCount, objectiveCount } = board.figures;
  return (
    <>
      <Heading name={why.figure['on-track-count']}>{format.number(onTrackCount)}</Heading>
      <StatusParts
        explanation={explanation}
        titleOf={titleOf}
        rule={why.onTrackCount(format.number(onTrackCount), format.number(objectiveCount))}
      />
    </>
  );
}
