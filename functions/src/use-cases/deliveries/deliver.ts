import type { DeliveryFailure, DeliveryState } from '#core/domain/delivery.ts';
import { CalendarError } from '#functions/ports/calendar.ts';
import { watchCalendar } from '#functions/use-cases/calendars/watch-calendar.ts';
import { deliveryDocuments } from '#functions/use-cases/documents/review-documents.ts';
import type { ReviewSourceReference } from '#functions/use-cases/projections/review-source.ts';
import type { OpenedReview } from '#functions/use-cases/reviews/open-review.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';
import { openInBackground } from './open-in-background.ts';
import { settleDelivery } from './settle-delivery.ts';
import { tellCalendar } from './tell-calendar.ts';

/** How a try went: `later` is worth another one. */
export type DeliveryOutcome = 'settled' | 'later';

/**
 * Tells the calendar what it does not know yet about one review. Safe to repeat, to delay and to run
 * twice at once: what is told is always what the review says now, and what has been told is not told
 * again. With `isLastTry` a calendar that does not answer is given up where the organiser sees it.
 */
export async function deliver(
  tools: Tools,
  reference: ReviewSourceReference,
  isLastTry: boolean,
): Promise<DeliveryOutcome> {
  const opened = await openInBackground(tools, reference);
  if (opened?.delivery?.value.state.kind !== 'queued') return 'settled';
  const { tenantId } = reference;
  const { organiserId } = opened.review.value;
  try {
    const office = await tools.offices.inAbsence(tenantId, organiserId);
    const booking = await tellCalendar(tools, office.calendar, opened);
    await settleDelivery(tools, reference, opened, booking);
    await watchCalendar(tools, office.calendar, tenantId, organiserId);
    return 'settled';
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    tools.log.calendarFailed(reference.reviewId, error);
    const state = stateAfter(error, isLastTry);
    if (!state) return 'later';
    await leave(tools, opened, state);
    return 'settled';
  }
}

/** Gives up visibly what the queue has given up, for whatever reason. */
export async function giveUp(tools: Tools, reference: ReviewSourceReference): Promise<void> {
  const opened = await openInBackground(tools, reference);
  if (opened?.delivery?.value.state.kind === 'queued') {
    await leave(tools, opened, parked('unavailable'));
  }
}

/** Null: worth another try. */
function stateAfter({ failure }: CalendarError, isLastTry: boolean): DeliveryState | null {
  switch (failure.reason) {
    case 'no-access':
    case 'interaction-required':
      return { kind: 'waiting' };
    case 'unavailable':
      return isLastTry ? parked('unavailable') : null;
    case 'consent-missing':
    case 'no-mailbox':
    case 'refused':
      return parked(failure.reason);
  }
}

const parked = (failure: DeliveryFailure): DeliveryState => ({ kind: 'parked', failure });

/** Leaves the work where its organiser sees it, unless there is newer work meanwhile. */
async function leave(
  { store }: Tools,
  { delivery, partition }: OpenedReview,
  state: DeliveryState,
): Promise<void> {
  if (!delivery) return;
  const document = deliveryDocuments.encode({ ...delivery.value, state });
  await store.write(partition, [{ kind: 'replace', document, etag: delivery.etag }]);
}
