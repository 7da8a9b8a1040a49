import { makeStyles, tokens } from '@fluentui/react-components';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import { Person } from '#addin/ui/person.tsx';
import { Sparkline } from '#addin/ui/sparkline.tsx';
import { StatusFigure } from '#addin/ui/status-figure.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { ConfidenceFigure } from './confidence-figure.tsx';
import { Fact, Facts } from './facts.tsx';
import { aboutKeyResult } from './about.ts';
import { MilestoneList } from './milestone-list.tsx';
import { ProgressFigure } from './progress-figure.tsx';
import type { Scene } from './scene.ts';
import { nameOf } from './scene.ts';
import { ValueFigure } from './value-figure.tsx';

const useStyles = makeStyles({
  note: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    color: tokens.colorNeutralForeground2,
  },
});

interface KeyResultDetailsProps {
  readonly scene: Scene;
  readonly view: ObjectiveView;
  readonly keyResult: KeyResult;
}

/** Everything about one key result as it stands. */
export function KeyResultDetails({ scene, view, keyResult }: KeyResultDetailsProps) {
  const styles = useStyles();
  const words = useWords();
  const format = useFormat();
  const { board } = scene;
  const { measure, latest } = keyResult;
  const figures = view.keyResultFigures[keyResult.id];
  const about = aboutKeyResult(board, view, keyResult);
  const total = liveKeyResults(view.objective).reduce((sum, { weight }) => sum + weight, 0);
  const { drawer } = words.board;
  return (
    <Facts>
      {figures && (
        <>
          <Fact name={drawer.status}>
            <StatusFigure status={figures.status} about={about('status')} />
          </Fact>
          <Fact name={drawer.progress}>
            <ProgressFigure figures={figures} about={about('progress')} withExpected />
          </Fact>
        </>
      )}
      <Fact name={drawer.measure}>
        <ValueFigure keyResult={keyResult} about={about('value')} />
        {measure.kind === 'milestones' ? (
          <MilestoneList measure={measure} latest={latest} />
        ) : (
          <Sparkline
            points={keyResult.trend}
            formatValue={(value) => format.value(value, measure.unit)}
          />
        )}
      </Fact>
      <Fact name={drawer.confidence}>
        <ConfidenceFigure confidence={latest?.confidence ?? null} about={about('confidence')} />
      </Fact>
      <Fact name={words.common.owner}>
        <Person name={nameOf(board, keyResult.ownerId)} />
      </Fact>
      <Fact name={drawer.weightName}>
        {keyResult.weight === 0
          ? drawer.notCounted
          : drawer.weight(
              format.number(keyResult.weight),
              format.percent(keyResult.weight / total),
            )}
      </Fact>
      <Fact name={drawer.lastCheckIn}>
        {latest
          ? `${format.moment(latest.at)} · ${nameOf(board, latest.authorId)}`
          : words.board.neverCheckedIn}
        {latest?.note && <p className={styles.note}>{latest.note}</p>}
      </Fact>
    </Facts>
  );
}
