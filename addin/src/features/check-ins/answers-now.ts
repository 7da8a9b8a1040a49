import type { Answer } from '#core/contract/endpoints.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { isCheckInDue } from '#core/domain/check-in-clock.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import { teamFigures } from '#core/domain/team-figures.ts';

type Board = Answer<'readBoard'>;
type Home = Answer<'readHome'>;
type ReviewScreen = Answer<'readReview'>;
type View = Board['objectives'][number];
export type ShownKeyResult = View['objective']['keyResults'][number];

/** What becomes of one key result, wherever it is shown. */
export interface KeyResultChange {
  readonly keyResultId: string;
  readonly change: (keyResult: ShownKeyResult) => ShownKeyResult;
  /** Leaves it due, whatever it says now: the change may not last. */
  readonly staysDue?: boolean;
}

/** What a board and a review have in common. */
type Discussed = Pick<Board, 'objectives' | 'cycle' | 'asOf'>;

/** The objectives with the key result changed, and with it every figure of theirs, by the API's own rules; null when none changed. */
function changedViews(
  { objectives, cycle, asOf }: Discussed,
  { keyResultId, change }: KeyResultChange,
): View[] | null {
  const now = instantMs(asOf);
  let isChanged = false;
  const changed = (keyResult: ShownKeyResult) => {
    if (keyResult.id !== keyResultId) return keyResult;
    const after = change(keyResult);
    isChanged ||= after !== keyResult;
    return after;
  };
  const views = objectives.map((view) => {
    const keyResults = view.objective.keyResults.map(changed);
    return { ...view, objective: { ...view.objective, keyResults } };
  });
  return isChanged ? views.map((view) => withFigures(view, cycle, now)) : null;
}

/** The board with the key result changed, and with it every figure above. */
export function changeBoard(board: Board, change: KeyResultChange): Board {
  const objectives = changedViews(board, change);
  if (!objectives) return board;
  const figures = teamFigures(
    objectives.map(({ objective }) => objective),
    board.cycle,
    instantMs(board.asOf),
  );
  return { ...board, objectives, figures };
}

/** The review with the key result changed. */
export function changeReview(review: ReviewScreen, change: KeyResultChange): ReviewScreen {
  const objectives = changedViews(review, change);
  return objectives ? { ...review, objectives } : review;
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

function withFigures(view: View, cycle: Board['cycle'], now: number): View {
  return {
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
  };
}
