import type { CheckIn } from '#core/domain/check-in.ts';
import { checkInEvent } from '#core/domain/check-in-event.ts';
import { createObjective } from '#core/domain/create-objective.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import { editObjective } from '#core/domain/edit-objective.ts';
import type { Act, HistoryEvent } from '#core/domain/history.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { Objective, ObjectiveReference } from '#core/domain/objective.ts';
import type { CheckInUndo } from '#core/domain/record-check-in.ts';
import { recordCheckIn, undoOf, withdrawCheckIn } from '#core/domain/record-check-in.ts';
import { removeObjective } from '#core/domain/remove-objective.ts';
import type { Written } from '#core/domain/written.ts';
import type { Deed } from './deeds.ts';
import { deedsOf } from './deeds.ts';
import { idAt } from './deterministic.ts';
import { draftOf, keyResultDraftOf } from './drafts.ts';
import type { KeyResultStory, ObjectiveStory } from './okrs/story.ts';
import { personId } from './people.ts';

/** A check-in with what withdrawing it brings back. */
export interface PlayedCheckIn {
  readonly checkIn: CheckIn;
  readonly undo: CheckInUndo;
}

/** What one act added to an objective's history, in order. */
export type PlayedAct = readonly [HistoryEvent, ...HistoryEvent[]];

/** An objective as its story left it, with everything that was recorded on the way, oldest first. */
export interface Played {
  readonly objective: Objective;
  readonly checkIns: readonly PlayedCheckIn[];
  readonly acts: readonly PlayedAct[];
}

export interface Scene {
  readonly place: Pick<Objective, 'id' | 'teamId' | 'cycleId' | 'rank'>;
  readonly supports: readonly ObjectiveReference[];
  readonly cycle: Cycle;
  readonly today: string;
}

/** Plays the story through the product's own rules, so that figures and history are what it would have recorded. */
export function play(story: ObjectiveStory, scene: Scene): Played {
  const [create, ...deeds] = deedsOf(story, scene);
  if (create?.kind !== 'create')
    throw new Error(`"${story.title}" does not begin with its creation.`);
  const ids = sequence(story.id);
  const { place, supports, cycle } = scene;
  const draft = draftOf(story, supports, cycle, 'first');
  const { objective, events } = createObjective(place, draft, actOf(create, ids));
  return deeds.reduce<Played>(
    (played, deed) => afterDeed(played, deed, actOf(deed, ids), { story, scene }),
    { objective, checkIns: [], acts: withAct([], events) },
  );
}

type NewId = (at: string) => string;

function sequence(name: string): NewId {
  let count = 0;
  return (at) => idAt(at, count++, name);
}

const actOf = ({ at, by }: Deed, ids: NewId): Act => ({
  at,
  by: personId(by),
  newId: () => ids(at),
});

function afterDeed(
  played: Played,
  deed: Deed,
  act: Act,
  { story, scene }: { readonly story: ObjectiveStory; readonly scene: Scene },
): Played {
  const { objective } = played;
  const { cycle } = scene;
  switch (deed.kind) {
    case 'create':
      throw new Error(`"${story.title}" is created twice.`);
    case 'rewrite': {
      const draft = draftOf(story, scene.supports, cycle, 'now');
      const keyResults = draft.keyResults.map((keyResult, index) => ({
        ...keyResult,
        id: objective.keyResults[index]?.id,
      }));
      return written(played, editObjective(objective, { ...draft, keyResults }, act));
    }
    case 'add-key-result': {
      const keyResults = [...objective.keyResults, keyResultDraftOf(deed.keyResult, cycle, 'now')];
      return written(played, editObjective(objective, { ...objective, keyResults }, act));
    }
    case 'remove-key-result': {
      const gone = keyResultOf(objective, deed.keyResult.title);
      const keyResults = objective.keyResults.filter((keyResult) => keyResult !== gone);
      return written(played, editObjective(objective, { ...objective, keyResults }, act));
    }
    case 'check-in':
      return recorded(played, deed, act);
    case 'withdraw':
      return withdrawn(played, deed.keyResult, act);
    case 'remove':
      return written(played, removeObjective(objective, act));
  }
}

function written(played: Played, { objective, events }: Written): Played {
  return { ...played, objective, acts: withAct(played.acts, events) };
}

function withAct(
  acts: readonly PlayedAct[],
  [first, ...others]: readonly HistoryEvent[],
): readonly PlayedAct[] {
  return first ? [...acts, [first, ...others]] : acts;
}

function keyResultOf({ keyResults }: Objective, title: string): KeyResult | undefined {
  return keyResults.find((keyResult) => keyResult.title === title && keyResult.removal === null);
}

function recorded(played: Played, deed: Extract<Deed, { kind: 'check-in' }>, act: Act): Played {
  const { objective, checkIns, acts } = played;
  const keyResult = keyResultOf(objective, deed.keyResult.title);
  if (!keyResult || objective.removal) return played;
  const checkIn: CheckIn = {
    id: act.newId(),
    keyResultId: keyResult.id,
    ...deed.told,
    authorId: act.by,
    at: act.at,
    withdrawnAt: null,
  };
  const change = { before: keyResult.latest, after: checkIn };
  return {
    objective: recordCheckIn(objective, checkIn),
    checkIns: [...checkIns, { checkIn, undo: undoOf(objective, checkIn) }],
    acts: [...acts, [checkInEvent(act, 'check-in-recorded', keyResult.id, change)]],
  };
}

/** Takes the key result's newest check-in back. */
function withdrawn(played: Played, { title }: KeyResultStory, act: Act): Played {
  const keyResult = keyResultOf(played.objective, title);
  const newest = played.checkIns.find(({ checkIn }) => checkIn.id === keyResult?.latest?.id);
  if (!newest) return played;
  const { undo } = newest;
  const { objective, checkIn } = withdrawCheckIn(played.objective, newest.checkIn, undo, act);
  const change = { before: newest.checkIn, after: undo.latest };
  const event = checkInEvent(act, 'check-in-withdrawn', checkIn.keyResultId, change);
  return {
    objective,
    checkIns: played.checkIns.map((other) => (other === newest ? { checkIn, undo } : other)),
    acts: [...played.acts, [event]],
  };
}
