import { dayMs, instantMs, instantOf } from '#core/domain/calendar.ts';
import type { Office } from '#functions/ports/calendar.ts';
import { CalendarError } from '#functions/ports/calendar.ts';
import { calendarsPartition } from '#functions/use-cases/documents/partitions.ts';
import type { Watch } from '#functions/use-cases/documents/watch-documents.ts';
import { watchDocuments, watchPrefix } from '#functions/use-cases/documents/watch-documents.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';
import {
  followedBackMs,
  heldReviews,
  isFollowed,
  organisedReviews,
  pullEvent,
} from './pull-event.ts';
import { letWatchEnd, readWatch, watchCalendar, writeWatch } from './watch-calendar.ts';

const aheadMs = 200 * dayMs;
/** A span that has aged this much is begun anew, so that it keeps reaching ahead. */
const freshMs = 14 * dayMs;

/** The people whose calendars Kvartal follows. */
export async function watchedPeople(
  { store }: Pick<Tools, 'store'>,
  tenantId: string,
): Promise<string[]> {
  const documents = await store.read(calendarsPartition(tenantId), { prefixes: [watchPrefix] });
  return documents.flatMap((document) => watchDocuments.decode(document)?.personId ?? []);
}

/**
 * Finds in one calendar what notifications have not told: they may be lost. Renews the subscription,
 * too. Somebody in whose name nothing may be done now is left for the next round; the calendar of somebody
 * who organises no review any more is left alone.
 */
export async function goRound(tools: Tools, tenantId: string, personId: string): Promise<void> {
  const organised = await organisedReviews(tools, tenantId, personId);
  if (!organised.some((review) => isFollowed(review, tools.clock())))
    return letWatchEnd(tools, tenantId, personId);
  try {
    const office = await tools.offices.inAbsence(tenantId, personId);
    await watchCalendar(tools, office.calendar, tenantId, personId);
    await catchUp(tools, office, tenantId, personId);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    tools.log.calendarFailed('round', error);
  }
}

async function catchUp(
  tools: Tools,
  office: Office,
  tenantId: string,
  personId: string,
): Promise<void> {
  const earlier = await readWatch(tools, tenantId, personId);
  if (!earlier) return;
  const { span, next } = spanOf(earlier.value, tools.clock());
  const changes = await office.calendar.changes(span, next);
  // Read after the changes: of a review that was booked meanwhile they are told only once.
  const held = heldReviews(await organisedReviews(tools, tenantId, personId), tools.clock());
  const changedIds = new Set([...changes.eventIds, ...changes.removedIds]);
  const knownIds = new Set(held.map(({ eventId }) => eventId));
  // What is gone may have been an occurrence of any series that goes on.
  const mayMissOne = changes.removedIds.some((id) => !knownIds.has(id));
  for (const review of held) {
    if (changedIds.has(review.eventId) || (review.goesOn && mayMissOne))
      await pullEvent(tools, office, tenantId, review);
  }
  const round = { ...span, next: changes.next };
  await writeWatch(tools, tenantId, { ...earlier.value, round }, earlier);
}

function spanOf({ round }: Watch, now: number) {
  const isFresh = round && now - followedBackMs - instantMs(round.from) < freshMs;
  return isFresh
    ? { span: { from: round.from, to: round.to }, next: round.next }
    : { span: { from: instantOf(now - followedBackMs), to: instantOf(now + aheadMs) }, next: null };
}
