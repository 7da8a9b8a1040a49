import { canChangeReview } from '#core/domain/access.ts';
import type { DeliveryWork } from '#core/domain/delivery.ts';
import { DomainError } from '#core/domain/errors.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import type { Asked, Tools, UseCase } from '#functions/use-cases/use-case.ts';
import type { OpenedReview } from './open-review.ts';
import { openReview } from './open-review.ts';
import { reviewView } from './review-view.ts';
import { queuedWork, writeReview } from './write-review.ts';

/** What waits or was given up goes on its way again, with the right to do it that the organiser brings. */
export const deliverReview: UseCase<'deliverReview'> = (tools, asked) =>
  queueAgain(tools, asked, ({ delivery }) =>
    delivery && delivery.value.state.kind !== 'done' ? delivery.value.work : null,
  );

/** The block is put in also where the organiser has taken it out: that is what was asked for. */
export const refreshBlock: UseCase<'refreshBlock'> = (tools, asked) =>
  queueAgain(tools, asked, ({ review }) => {
    if (review.value.booking.kind === 'cancelled') throw new DomainError('review-cancelled', {});
    return { kind: 'update', parts: ['block'], insertsBlock: true };
  });

async function queueAgain(
  tools: Tools,
  { caller, token, path }: Asked<'deliverReview' | 'refreshBlock'>,
  decide: (opened: OpenedReview) => DeliveryWork | null,
) {
  await tools.offices.of(caller, token);
  return retryLostRaces(async () => {
    const opened = await openReview(tools, caller, path);
    const { review, delivery, viewer } = opened;
    if (!canChangeReview(review.value, viewer)) throw new DomainError('forbidden', {});
    const work = decide(opened);
    if (!work) return reviewView(review, delivery?.value, opened);
    const queued = queuedWork(review.value, delivery?.value, work);
    const written = await writeReview(tools.store, opened, review.value, queued);
    return written && reviewView(written.review, written.delivery, opened);
  });
}
