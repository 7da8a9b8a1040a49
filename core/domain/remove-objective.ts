import { instantMs } from './calendar.ts';
import { DomainError } from './errors.ts';
import type { Act } from './history.ts';
import { eventOf } from './history.ts';
import type { Objective } from './objective.ts';
import { isRecoverable } from './removal.ts';
import type { Written } from './written.ts';

/**
 * Takes the objective off the board, recoverable for `recoverableDays`. Source: docs/method.md#removal
 *
 * @throws DomainError `not-found` when it is removed already.
 */
export function removeObjective(objective: Objective, act: Act): Written {
  if (objective.removal) throw new DomainError('not-found', { what: 'objective' });
  return {
    objective: { ...objective, removal: { at: act.at, by: act.by } },
    events: [eventOf(act, 'objective-removed', null)],
  };
}

/**
 * Brings a removed objective back with all that it had. Source: docs/method.md#removal
 *
 * @throws DomainError `not-found` when it is not removed, or was for longer than `recoverableDays`.
 */
export function restoreObjective(objective: Objective, act: Act): Written {
  if (!isRecoverable(objective.removal, instantMs(act.at))) {
    throw new DomainError('not-found', { what: 'objective' });
  }
  return {
    objective: { ...objective, removal: null },
    events: [eventOf(act, 'objective-restored', null)],
  };
}

/**
 * Brings a removed key result back with its readings, after the ones that are there.
 * Source: docs/method.md#removal
 *
 * @throws DomainError `not-found` when the objective is removed, or the key result is unknown, not
 *   removed, or was removed for longer than `recoverableDays`.
 */
export function restoreKeyResult(objective: Objective, keyResultId: string, act: Act): Written {
  if (objective.removal) throw new DomainError('not-found', { what: 'objective' });
  const removed = objective.keyResults.find(({ id }) => id === keyResultId);
  if (!removed || !isRecoverable(removed.removal, instantMs(act.at))) {
    throw new DomainError('not-found', { what: 'key-result' });
  }
  const others = objective.keyResults.filter((keyResult) => keyResult !== removed);
  const live = others.filter(({ removal }) => removal === null);
  const gone = others.filter(({ removal }) => removal !== null);
  return {
    objective: { ...objective, keyResults: [...live, { ...removed, removal: null }, ...gone] },
    events: [eventOf(act, 'key-result-restored', keyResultId)],
  };
}
