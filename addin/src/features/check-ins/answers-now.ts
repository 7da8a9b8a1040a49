import type { Answer } from '#core/contract/endpoints.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { isCheckInDue } from '#core/domain/check-in-clock.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import { teamFigures } from '#core/domain/team-figures.ts';

type Board = Answer<'readBoard'>;
type Home = Answer<'readHome'>;
type View = Board['objectives'][number];
export type ShownKeyResult = View['objective']['keyResults'][number];

/** What becomes of one key result, wherever it is shown. */
export interface KeyResultChange {
  readonly keyResultId: string;
  readonly change: (keyResult: ShownKeyResult) => ShownKeyResult;
  /** Leaves it due, whatever it says now: the change may not last. */
  readonly staysDue?: boolean;
}

/** The board with the key result changed, and with it every figure above, by the API's own rules. */
export function changeBoard(board: Board, { keyResultId, change }: KeyResultChange): Board {
  let isChanged = false;
  const changed = (keyResult: ShownKeyResult) => {
    if (keyResult.id !== keyResultId) return keyResult;
    const after = change(keyResult);
    isChanged ||= after !== keyResult;
    return after;
  };
  const views = board.objectives.map((view) => {
    const keyResults = view.objective.keyResults.map(changed);
    return { ...view, objective: { ...view.objective, keyResults } };
  });
  return isChanged ? withFigures({ ...board, objectives: views }) : board;
}

/** Home with the key result changed: its value, and whether it still waits for a check-in. */
export function changeHome(
  home: Home,
  { keyResultId, change, staysDue = false }: KeyResultChange,
): Home {
  const now = instantMs(home.asOf);
  let isChanged = false;
  const keyResults = home.keyResults.map((mine) => {
    if (mine.keyResult.id !== keyResultId) return mine;
    const keyResult = change(mine.keyResult);
    if (keyResult === mine.keyResult) return mine;
    isChanged = true;
    const cycle = home.cycles.find(({ id }) => id === mine.reference.cycleId) ?? home.cycle;
    const isDue = staysDue ? mine.isDue : isCheckInDue(keyResult, cycle, now);
    return { ...mine, keyResult, isDue };
  });
  return isChanged ? { ...home, keyResults } : home;
}

function withFigures(board: Board): Board {
  const { cycle } = board;
  const now = instantMs(board.asOf);
  const objectives = board.objectives.map((view) => ({
    ...view,
    figures: objectiveFigures(view.objective, cycle, now),
    keyResultFigures: Object.fromEntries(
      view.objective.keyResults
        .filter(({ removal }) => removal === null)
        .map((keyResult) => [
          keyResult.id,
          keyResultFigures(keyResult, view.objective.ambition, cycle, now),
        ]),
    ),
  }));
  const figures = teamFigures(
    objectives.map(({ objective }) => objective),
    cycle,
    now,
  );
  return { ...board, objectives, figures };
}
