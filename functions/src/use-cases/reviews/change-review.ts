import { canChangeReview } from '#core/domain/access.ts';
import { cancelReview as calledOff, changeReview as changed } from '#core/domain/change-review.ts';
import type { DeliveryWork } from '#core/domain/delivery.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Review } from '#core/domain/review.ts';
import { reviewIssues } from '#core/domain/review-draft.ts';
import { isSameVersion } from '#functions/use-cases/same-version.ts';
import type { Asked, Tools, UseCase } from '#functions/use-cases/use-case.ts';
import { attendeeIssues } from './check-attendees.ts';
import type { OpenedReview } from './open-review.ts';
import { openReview } from './open-review.ts';
import { reviewView } from './review-view.ts';
import { queuedWork, writeReview } from './write-review.ts';

export const changeReview: UseCase<'changeReview'> = async (tools, asked) => {
  const { caller, token, body } = asked;
  const office = await tools.offices.of(caller, token);
  return change(tools, asked, async (opened) => {
    const { review, board } = opened;
    const knownIds = [
      ...board.map(({ value }) => value.id),
      // What was chosen and is gone since is nobody's mistake.
      ...(review.value.objectiveIds ?? []),
    ];
    const fields = [
      ...reviewIssues(body, knownIds),
      ...(await attendeeIssues(body.attendees, office.directory)),
    ];
    if (fields.length > 0) throw new DomainError('invalid', { fields });
    const { review: next, parts } = changed(review.value, body);
    return {
      review: next,
      work: parts.length > 0 ? { kind: 'update', parts, insertsBlock: false } : null,
    };
  });
};

export const cancelReview: UseCase<'cancelReview'> = async (tools, asked) => {
  await tools.offices.of(asked.caller, asked.token);
  return change(tools, asked, ({ review, act }) => ({
    review: calledOff(review.value, act.at),
    work: { kind: 'cancel' },
  }));
};

interface Changed {
  readonly review: Review;
  readonly work: DeliveryWork | null;
}

/** Changes a review that its organiser saw in this version. Throws `changed` with what is stored now. */
async function change(
  tools: Tools,
  { caller, path, version }: Pick<Asked<'cancelReview'>, 'caller' | 'path' | 'version'>,
  decide: (opened: OpenedReview) => Changed | Promise<Changed>,
) {
  const opened = await openReview(tools, caller, path);
  const { review, delivery, viewer } = opened;
  const current = reviewView(review, delivery?.value, opened);
  if (!canChangeReview(review.value, viewer)) throw new DomainError('forbidden', {});
  if (review.value.booking.kind === 'cancelled') throw new DomainError('review-cancelled', {});
  if (!isSameVersion(version, review.etag)) {
    throw new DomainError('changed', { current });
  }
  const { review: next, work } = await decide(opened);
  const queued = work ? queuedWork(next, delivery?.value, work) : undefined;
  const written = await writeReview(tools.store, opened, next, queued);
  if (written) return reviewView(written.review, written.delivery, opened);
  const now = await openReview(tools, caller, path);
  throw new DomainError('changed', {
    current: reviewView(now.review, now.delivery?.value, now),
  });
}
