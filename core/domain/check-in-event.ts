import type { CheckIn } from './check-in.ts';
import type { Fields } from './fields.ts';
import { changesBetween } from './fields.ts';
import type { Act, HistoryEvent } from './history.ts';
import { eventOf } from './history.ts';

/**
 * The history of a check-in that was recorded or withdrawn: what the key result's latest said before
 * and says after. Notes stay with their check-ins.
 */
export function checkInEvent(
  act: Act,
  kind: 'check-in-recorded' | 'check-in-withdrawn',
  keyResultId: string,
  { before, after }: { readonly before: CheckIn | null; readonly after: CheckIn | null },
): HistoryEvent {
  return eventOf(
    act,
    kind,
    keyResultId,
    changesBetween(checkInFields(before), checkInFields(after)),
  );
}

function checkInFields(checkIn: CheckIn | null): Fields {
  if (!checkIn) return {};
  const { reading, confidence } = checkIn;
  return {
    confidence: String(confidence),
    ...(reading.kind === 'value'
      ? { value: String(reading.value) }
      : { reachedIds: reading.reachedIds.join(', ') }),
  };
}
