import { instantMs } from '#core/domain/calendar.ts';
import type { Calendar, Subscription } from '#functions/ports/calendar.ts';
import { CalendarError } from '#functions/ports/calendar.ts';
import { calendarsPartition } from '#functions/use-cases/documents/partitions.ts';
import type { Versioned } from '#functions/use-cases/documents/sort-out.ts';
import type { Watch } from '#functions/use-cases/documents/watch-documents.ts';
import { watchDocuments, watchId } from '#functions/use-cases/documents/watch-documents.ts';
import { oneAtATime } from '#functions/use-cases/one-at-a-time.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

/** Subscriptions are renewed when they have less left than this. */
const renewalMs = 36 * 3_600_000;

export async function readWatch(
  { store }: Tools,
  tenantId: string,
  personId: string,
): Promise<Versioned<Watch> | undefined> {
  const [document] = await store.read(calendarsPartition(tenantId), { ids: [watchId(personId)] });
  const value = document && watchDocuments.decode(document);
  return value && { value, etag: document.etag };
}

/** Writes a watch over the one that was read. Lost to somebody else: theirs is as good. */
export async function writeWatch(
  { store }: Tools,
  tenantId: string,
  watch: Watch,
  earlier: Versioned<Watch> | undefined,
): Promise<void> {
  const document = watchDocuments.encode(watch);
  await store.write(calendarsPartition(tenantId), [
    earlier ? { kind: 'replace', document, etag: earlier.etag } : { kind: 'create', document },
  ]);
}

/**
 * Sees to it that Graph tells about changes in somebody's calendar. Without that, the rounds find them.
 * In turn: of many at once each would take away the subscription of another.
 */
export const watchCalendar = (
  tools: Tools,
  calendar: Calendar,
  tenantId: string,
  personId: string,
): Promise<void> =>
  oneAtATime(`watch ${tenantId} ${personId}`, () => watch(tools, calendar, tenantId, personId));

async function watch(
  tools: Tools,
  calendar: Calendar,
  tenantId: string,
  personId: string,
): Promise<void> {
  const earlier = await readWatch(tools, tenantId, personId);
  const { subscription = null, round = null } = earlier?.value ?? {};
  if (isGood(subscription, tools.clock())) return;
  const next = await subscribed(tools, calendar, tenantId, personId, subscription);
  await writeWatch(tools, tenantId, { personId, subscription: next, round }, earlier);
}

const isGood = (subscription: Subscription | null, now: number): boolean =>
  subscription !== null && instantMs(subscription.expiresAt) - now > renewalMs;

/** Stops following a calendar, once its subscription would have to be renewed: it ends by itself. */
export async function letWatchEnd(tools: Tools, tenantId: string, personId: string): Promise<void> {
  const earlier = await readWatch(tools, tenantId, personId);
  if (!earlier || isGood(earlier.value.subscription, tools.clock())) return;
  const { etag } = earlier;
  await tools.store.write(calendarsPartition(tenantId), [
    { kind: 'delete', id: watchId(personId), etag },
  ]);
}

/** Null when Graph takes no subscription now: a calendar without one is followed by rounds alone. */
async function subscribed(
  { clientStates, log }: Tools,
  calendar: Calendar,
  tenantId: string,
  personId: string,
  earlier: Subscription | null,
): Promise<Subscription | null> {
  try {
    const renewed = earlier && (await calendar.renew(earlier.subscriptionId));
    return renewed ?? (await calendar.subscribe(clientStates.of({ tenantId, personId })));
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    log.calendarFailed('subscription', error);
    return null;
  }
}
