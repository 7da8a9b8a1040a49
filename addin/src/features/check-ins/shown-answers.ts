import type { QueryClient } from '@tanstack/react-query';
import type { Answer } from '#core/contract/endpoints.ts';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';
import { isWaiting } from '#addin/host/unsent-check-in.ts';
import { boardWith, keepView } from '#addin/ui/use-keep-view.ts';
import type { ShownKeyResult } from './answers-now.ts';
import { changeBoard, changeHome, changeReview } from './answers-now.ts';
import { withEntry, withoutEntry } from './key-result-now.ts';

type Recorded = Answer<'recordCheckIn'>;
type Board = Answer<'readBoard'>;
type Home = Answer<'readHome'>;
type ReviewScreen = Answer<'readReview'>;

/** What this page knows that an answer read elsewhere may not say yet. */
export interface Known {
  readonly personId: string;
  readonly unsent: readonly UnsentCheckIn[];
  /** What the API answered in the last moments, the newest for each key result. */
  readonly recent: readonly Recorded[];
}

/** Whether the key result was read before the check-in was recorded, or withdrawn. */
function isBehind({ latest }: ShownKeyResult, { checkIn }: Recorded): boolean {
  if (checkIn.withdrawnAt) return latest?.id === checkIn.id;
  return latest === null || (latest.id !== checkIn.id && latest.at < checkIn.at);
}

const keyResultIn = ({ checkIn, view }: Recorded): ShownKeyResult | undefined =>
  view.objective.keyResults.find(({ id }) => id === checkIn.keyResultId);

const waitingIn = ({ unsent }: Known) =>
  unsent.filter((entry) => isWaiting(entry) && !entry.takenBack);

/** The board as this page knows it. */
function knownBoard(read: Board, known: Known): Board {
  let board = read;
  for (const recorded of known.recent) {
    const { view, checkIn } = recorded;
    const shown = board.objectives
      .find(({ objective }) => objective.id === view.objective.id)
      ?.objective.keyResults.find(({ id }) => id === checkIn.keyResultId);
    if (shown && isBehind(shown, recorded)) board = boardWith(board, view);
  }
  for (const entry of waitingIn(known)) {
    const change = (keyResult: ShownKeyResult) => withEntry(keyResult, entry, known.personId);
    board = changeBoard(board, { keyResultId: entry.keyResultId, change });
  }
  return board;
}

/** Home as this page knows it. */
function knownHome(read: Home, known: Known): Home {
  let home = read;
  for (const recorded of known.recent) {
    const change = (shown: ShownKeyResult) =>
      isBehind(shown, recorded) ? (keyResultIn(recorded) ?? shown) : shown;
    home = changeHome(home, { keyResultId: recorded.checkIn.keyResultId, change });
  }
  for (const entry of waitingIn(known)) {
    const change = (keyResult: ShownKeyResult) => withEntry(keyResult, entry, known.personId);
    home = changeHome(home, { keyResultId: entry.keyResultId, change, staysDue: true });
  }
  return home;
}

/** The review as this page knows it. What moved since is the API's to say. */
function knownReview(read: ReviewScreen, known: Known): ReviewScreen {
  let review = read;
  for (const recorded of known.recent) {
    const change = (shown: ShownKeyResult) =>
      isBehind(shown, recorded) ? (keyResultIn(recorded) ?? shown) : shown;
    review = changeReview(review, { keyResultId: recorded.checkIn.keyResultId, change });
  }
  for (const entry of waitingIn(known)) {
    const change = (keyResult: ShownKeyResult) => withEntry(keyResult, entry, known.personId);
    review = changeReview(review, { keyResultId: entry.keyResultId, change });
  }
  return review;
}

const whenRead =
  <Read>(change: (read: Read) => Read) =>
  (read: Read | undefined) =>
    read && change(read);

/** How each kind of answer that shows key results is changed. */
interface Changes {
  readonly board: (board: Board) => Board;
  readonly home: (home: Home) => Home;
  readonly review: (review: ReviewScreen) => ReviewScreen;
}

function changeAnswers(client: QueryClient, { board, home, review }: Changes): void {
  client.setQueriesData<Board>({ queryKey: ['readBoard'] }, whenRead(board));
  client.setQueriesData<Home>({ queryKey: ['readHome'] }, whenRead(home));
  client.setQueriesData<ReviewScreen>({ queryKey: ['readReview'] }, whenRead(review));
}

/** Shows on every cached answer what this page knows. Repeating it changes nothing. */
export function showKnown(client: QueryClient, known: Known): void {
  changeAnswers(client, {
    board: (board) => knownBoard(board, known),
    home: (home) => knownHome(home, known),
    review: (review) => knownReview(review, known),
  });
}

/** Takes an entry that will not be recorded off every cached answer. */
export function hideEntry(client: QueryClient, entry: UnsentCheckIn): void {
  const change = {
    keyResultId: entry.keyResultId,
    change: (keyResult: ShownKeyResult) => withoutEntry(keyResult, entry),
  };
  changeAnswers(client, {
    board: (board) => changeBoard(board, change),
    home: (home) => changeHome(home, change),
    review: (review) => changeReview(review, change),
  });
}

/** Puts the API's view in place of what was expected. */
export function showRecorded(client: QueryClient, recorded: Recorded): void {
  const change = {
    keyResultId: recorded.checkIn.keyResultId,
    change: (shown: ShownKeyResult) => keyResultIn(recorded) ?? shown,
  };
  keepView(client, recorded.view);
  changeAnswers(client, {
    board: (board) => board,
    home: (home) => changeHome(home, change),
    review: (review) => changeReview(review, change),
  });
}

/** Shows what this page knows on every answer as it arrives. Returns how to stop. */
export function keepShowingKnown(client: QueryClient, known: () => Known): () => void {
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual) return;
    const now = known();
    if (now.unsent.length > 0 || now.recent.length > 0) showKnown(client, now);
  });
}
