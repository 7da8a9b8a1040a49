import type { BodyInput } from '#core/contract/endpoints.ts';
import type { Problem } from '#core/contract/problem.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { CheckInUndo } from '#core/domain/record-check-in.ts';
import type { DeviceMemory } from './device-memory.ts';

/** A check-in that the API has not said yes to. Kept on the device until then. */
export interface UnsentCheckIn {
  /** Idempotency key: the same at every try, so that a retry is never a second entry. */
  readonly key: string;
  readonly reference: ObjectiveReference;
  readonly keyResultId: string;
  /** The key result's title, to say on any screen what waits. */
  readonly title: string;
  readonly body: BodyInput<'recordCheckIn'>;
  /** What it covers up on the screens that show it before it is recorded. */
  readonly undo: CheckInUndo;
  /** Ms since the epoch. */
  readonly enteredAt: number;
  /** A try may have reached the API, whatever came back. */
  readonly tried: boolean;
  /** Undone before its answer came: withdrawn as soon as it is known to be recorded. */
  readonly takenBack: boolean;
  /** Why the API will not have it; null while it may still be sent. */
  readonly refusal: Problem | null;
}

/** Whether it is still to be sent. */
export const isWaiting = (entry: UnsentCheckIn): boolean => entry.refusal === null;

// The number is the shape's version: a later shape leaves these alone.
const prefix = 'check-in-1:';

const isEntry = (value: unknown): value is UnsentCheckIn =>
  typeof value === 'object' && value !== null && 'key' in value && 'body' in value;

/** One name per entry, so that tabs never overwrite each other's. */
export function unsentCheckIns(memory: DeviceMemory) {
  const read = (key: string): UnsentCheckIn | undefined => {
    const entry = memory.read(prefix + key);
    return isEntry(entry) ? entry : undefined;
  };
  return {
    read,
    write: (entry: UnsentCheckIn) => memory.write(prefix + entry.key, entry),
    forget: (key: string) => memory.forget(prefix + key),
    /** Oldest first. */
    all: (): UnsentCheckIn[] =>
      memory
        .names(prefix)
        .flatMap((name) => read(name.slice(prefix.length)) ?? [])
        .toSorted((a, b) => a.enteredAt - b.enteredAt),
  };
}
