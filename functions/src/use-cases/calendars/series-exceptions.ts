import { dayMs, instantOf } from '#core/domain/calendar.ts';
import type { SeriesException } from '#core/domain/occurrences.ts';
import { exceptionsOf } from '#core/domain/occurrences.ts';
import type { Calendar, CalendarEvent } from '#functions/ports/calendar.ts';

/** So far back and ahead: two quarters and some days. */
const reachMs = 200 * dayMs;

/**
 * What of a series was moved or called off by itself; null when it is gone. No call for what does not
 * repeat, else one for each hundred of its occurrences.
 */
export async function exceptionsIn(
  calendar: Calendar,
  event: CalendarEvent,
  now: number,
): Promise<SeriesException[] | null> {
  if (!event.recurrence || event.isCancelled) return [];
  const span = { from: instantOf(now - reachMs), to: instantOf(now + reachMs) };
  const instances = await calendar.instances(event.eventId, span);
  return instances && exceptionsOf(event.recurrence, event, instances, span);
}
