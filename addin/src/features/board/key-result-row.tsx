import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { staleAfter } from '#core/domain/check-in-clock.ts';
import { timeInCycle } from '#core/domain/cycle-time.ts';
import type { KeyResultFigures } from '#core/domain/figures.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { Button } from '#addin/ui/button.tsx';
import { Person } from '#addin/ui/person.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { Sparkline } from '#addin/ui/sparkline.tsx';
import { StatusFigure } from '#addin/ui/status-figure.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { aboutKeyResult } from './about.ts';
import { AgeFigure } from './age-figure.tsx';
import { ConfidenceFigure } from './confidence-figure.tsx';
import { mayCheckIn } from './may.ts';
import { ProgressFigure } from './progress-figure.tsx';
import { useRowGrid } from './row-grid.ts';
import { useRowStyles } from './row-styles.ts';
import type { Scene } from './scene.ts';
import { nameOf, placeOfRow } from './scene.ts';
import { ValueFigure } from './value-figure.tsx';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  checkIn: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface KeyResultRowProps {
  readonly scene: Scene;
  readonly view: ObjectiveView;
  readonly keyResult: KeyResult;
  readonly figures: KeyResultFigures;
  readonly isOpen: boolean;
  readonly isCheckingIn: boolean;
}

/** One key result: where it is, where it should be, and a way to check in. */
export function KeyResultRow(props: KeyResultRowProps) {
  const { scene, view, keyResult, figures, isOpen, isCheckingIn } = props;
  const { board, place, slots, start } = scene;
  const styles = useStyles();
  const row = useRowStyles();
  const grid = useRowGrid();
  const words = useWords();
  const format = useFormat();
  const { objective } = view;
  const about = aboutKeyResult(board, view, keyResult);
  const isLate =
    timeInCycle(board.cycle, instantMs(board.asOf)) > staleAfter(keyResult, board.cycle);
  const { measure } = keyResult;
  const formatPoint = (value: number) =>
    measure.kind === 'milestones' ? format.percent(value) : format.value(value, measure.unit);
  return (
    <li className={styles.item} data-objective={objective.id} data-key-result={keyResult.id}>
      <div className={mergeClasses(grid.row, row.hoverable, isOpen && row.open)}>
        <div className={grid.main}>
          <PlaceLink
            to={placeOfRow(place, objective.id, keyResult.id)}
            className={row.title}
            aria-current={isOpen || undefined}
            data-row
          >
            {keyResult.title}
          </PlaceLink>
          <div className={grid.meta}>
            <StatusFigure status={figures.status} about={about('status')} />
            {(keyResult.latest || isLate) && (
              <AgeFigure figures={figures} isLate={isLate} about={about('age')} />
            )}
            <Person name={nameOf(board, keyResult.ownerId)} />
          </div>
        </div>
        <ValueFigure keyResult={keyResult} about={about('value')} className={grid.value} />
        <ProgressFigure figures={figures} about={about('progress')} className={grid.progress} />
        <Sparkline points={keyResult.trend} formatValue={formatPoint} className={grid.trend} />
        <ConfidenceFigure
          confidence={keyResult.latest?.confidence ?? null}
          about={about('confidence')}
          className={grid.confidence}
        />
        {mayCheckIn(board, view, keyResult.id) && (
          <Button
            className={grid.action}
            size="small"
            aria-label={words.board.checkInOn(keyResult.title)}
            aria-expanded={isCheckingIn}
            data-check-in-button
            onClick={() =>
              start(
                isCheckingIn
                  ? { kind: 'reading' }
                  : { kind: 'checking-in', keyResultId: keyResult.id },
              )
            }
          >
            {words.board.checkIn}
          </Button>
        )}
      </div>
      {isCheckingIn && (
        <div className={styles.checkIn} data-check-in>
          {slots.checkIn(view, keyResult, () => start({ kind: 'reading' }))}
        </div>
      )}
    </li>
  );
}
