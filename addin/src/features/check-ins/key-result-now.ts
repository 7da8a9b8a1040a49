import { instantOf } from '#core/domain/calendar.ts';
import type { CheckIn, Reading } from '#core/domain/check-in.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { CheckInUndo } from '#core/domain/record-check-in.ts';
import {
  readingIssues,
  recordCheckIn,
  undoOf,
  withdrawCheckIn,
} from '#core/domain/record-check-in.ts';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';

const alone = (keyResult: KeyResult) => ({ removal: null, keyResults: [keyResult] });

/** The entry as a check-in, before the API gives it an id and a time of its own. */
function expectedCheckIn(entry: UnsentCheckIn, authorId: string): CheckIn {
  const { key, keyResultId, body, enteredAt } = entry;
  const { reading, confidence, note = '' } = body;
  const at = instantOf(enteredAt);
  return { id: key, keyResultId, reading, confidence, note, authorId, at, withdrawnAt: null };
}

/** What a reading entered at `now` (ms since the epoch) will cover up on the key result as it is shown. */
export function undoFor(keyResult: KeyResult, reading: Reading, now: number): CheckInUndo {
  const said = { confidence: 0, note: '', authorId: keyResult.ownerId, withdrawnAt: null };
  const at = instantOf(now);
  return undoOf(alone(keyResult), { ...said, id: '', keyResultId: keyResult.id, reading, at });
}

/** The key result as it will be when the entry has been recorded; itself when it already is, or cannot be. */
export function withEntry<Shown extends KeyResult>(
  keyResult: Shown,
  entry: UnsentCheckIn,
  authorId: string,
): Shown {
  const isShown = keyResult.latest?.id === entry.key;
  const isGone = keyResult.removal !== null;
  if (isShown || isGone || readingIssues(keyResult.measure, entry.body.reading).length > 0)
    return keyResult;
  const recorded = recordCheckIn(alone(keyResult), expectedCheckIn(entry, authorId));
  return { ...keyResult, ...recorded.keyResults[0] };
}

/** The key result as it was before `withEntry`; itself when something else is on top now. */
export function withoutEntry<Shown extends KeyResult>(
  keyResult: Shown,
  { key, undo }: UnsentCheckIn,
): Shown {
  const { latest } = keyResult;
  if (latest?.id !== key) return keyResult;
  const by = { by: latest.authorId, at: latest.at };
  const before = withdrawCheckIn(alone(keyResult), latest, undo, by);
  return { ...keyResult, ...before.objective.keyResults[0] };
}
