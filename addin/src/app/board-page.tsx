import { useEffect } from 'react';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { BoardScreen } from '#addin/features/board/board-screen.tsx';
import type { BoardPlace, BoardSlots } from '#addin/features/board/scene.ts';
import { lazy } from '#addin/ui/lazy.ts';
import { Late } from './late.tsx';

const CheckInForm = lazy(async () => ({
  default: (await import('#addin/features/check-ins/check-in-form.tsx')).CheckInForm,
}));
const CheckInsList = lazy(async () => ({
  default: (await import('#addin/features/history/check-ins-list.tsx')).CheckInsList,
}));
const HistoryList = lazy(async () => ({
  default: (await import('#addin/features/history/history-list.tsx')).HistoryList,
}));

const ObjectiveEditor = lazy(async () => ({
  default: (await import('#addin/features/objective-editor/objective-editor.tsx')).ObjectiveEditor,
}));
const RemovedList = lazy(async () => ({
  default: (await import('#addin/features/objective-editor/removed-list.tsx')).RemovedList,
}));
const ReviewForm = lazy(async () => ({
  default: (await import('#addin/features/review-planning/review-form.tsx')).ReviewForm,
}));

const referenceOf = ({ objective }: ObjectiveView): ObjectiveReference => ({
  teamId: objective.teamId,
  cycleId: objective.cycleId,
  objectiveId: objective.id,
});

const slots: BoardSlots = {
  checkIn: (view, keyResult, done) => (
    <Late>
      <CheckInForm reference={referenceOf(view)} keyResult={keyResult} onDone={done} />
    </Late>
  ),
  editor: (board, view, done) => (
    <Late>
      <ObjectiveEditor board={board} view={view} onDone={done} />
    </Late>
  ),
  removed: (board, done) => (
    <Late>
      <RemovedList board={board} onDone={done} />
    </Late>
  ),
  planReview: (board, view, done) => (
    <Late>
      <ReviewForm key={view?.review.id ?? 'new'} board={board} view={view} onDone={done} />
    </Late>
  ),
  checkIns: (view, keyResult) => (
    <Late>
      <CheckInsList reference={referenceOf(view)} keyResult={keyResult} />
    </Late>
  ),
  history: (view, keyResult) => (
    <Late>
      <HistoryList view={view} keyResultId={keyResult?.id} />
    </Late>
  ),
};

/** The board with what other features put on it; their code comes when they are used. */
export function BoardPage({ place }: { place: BoardPlace }) {
  useEffect(() => CheckInForm.preload(), []);
  return <BoardScreen place={place} slots={slots} />;
}
