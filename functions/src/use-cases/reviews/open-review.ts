import type { Delivery } from '#core/domain/delivery.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Objective } from '#core/domain/objective.ts';
import { byRank } from '#core/domain/rank.ts';
import type { Review } from '#core/domain/review.ts';
import type { Caller } from '#functions/ports/token-verifier.ts';
import type { VersionedDocument } from '#functions/ports/store.ts';
import type { Link } from '#functions/use-cases/documents/projection-documents.ts';
import { linkDocuments, linksPrefix } from '#functions/use-cases/documents/projection-documents.ts';
import {
  deliveryDocuments,
  deliveryPrefix,
  reviewDocuments,
  reviewPrefix,
} from '#functions/use-cases/documents/review-documents.ts';
import type { RememberedRequest } from '#functions/use-cases/documents/remembered-requests.ts';
import { rememberedDocuments } from '#functions/use-cases/documents/remembered-requests.ts';
import type { Versioned } from '#functions/use-cases/documents/sort-out.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import {
  objectiveDocuments,
  objectivePrefix,
} from '#functions/use-cases/documents/team-documents.ts';
import type { Place } from '#functions/use-cases/objectives/open-objective.ts';
import { findPlace } from '#functions/use-cases/objectives/open-objective.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

/** A board with its reviews: all that a decision about one of them needs. */
export interface ReviewRoom extends Place {
  /** Live, in the board's order, restricted ones included: show none without `canSee`. */
  readonly board: readonly Versioned<Objective>[];
  readonly links: readonly Link[];
  readonly reviews: readonly Versioned<Review>[];
  readonly deliveries: readonly Versioned<Delivery>[];
  readonly remembered: RememberedRequest | undefined;
}

/** One read. */
export async function openRoom(
  tools: Tools,
  caller: Caller,
  path: { readonly teamId: string; readonly cycleId: string },
  furtherIds: readonly string[] = [],
): Promise<ReviewRoom> {
  const place = await findPlace(tools, caller, path);
  const cycleId = place.cycle.id;
  const documents = await tools.store.read(place.partition, {
    ids: furtherIds,
    prefixes: [
      objectivePrefix(cycleId),
      linksPrefix(cycleId),
      reviewPrefix(cycleId),
      deliveryPrefix(cycleId),
    ],
  });
  return { ...place, ...roomIn(documents, place, tools.log) };
}

function roomIn(
  documents: readonly VersionedDocument[],
  { partition }: Pick<Place, 'partition'>,
  log: Tools['log'],
) {
  const { board, links, reviews, deliveries, remembered, unreadable } = sortOut(documents, {
    board: objectiveDocuments,
    links: linkDocuments,
    reviews: reviewDocuments,
    deliveries: deliveryDocuments,
    remembered: rememberedDocuments,
  });
  log.unreadable(partition, unreadable);
  return {
    board: board
      .filter(({ value }) => value.removal === null)
      .toSorted((a, b) => byRank(a.value, b.value)),
    links: links.map(({ value }) => value),
    reviews,
    deliveries,
    remembered: remembered[0]?.value,
  };
}

export interface OpenedReview extends ReviewRoom {
  readonly review: Versioned<Review>;
  readonly delivery: Versioned<Delivery> | undefined;
}

/** The review in its room. Throws `not-found`. */
export function reviewIn(room: ReviewRoom, reviewId: string): OpenedReview {
  const review = room.reviews.find(({ value }) => value.id === reviewId);
  if (!review) throw new DomainError('not-found', { what: 'review' });
  const delivery = room.deliveries.find(({ value }) => value.reviewId === reviewId);
  return { ...room, review, delivery };
}

/** Null when it is not there. */
export async function openReviewIfThere(
  ...asked: Parameters<typeof openReview>
): Promise<OpenedReview | null> {
  try {
    return await openReview(...asked);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}

export const openReview = async (
  tools: Tools,
  caller: Caller,
  path: { readonly teamId: string; readonly cycleId: string; readonly reviewId: string },
): Promise<OpenedReview> => reviewIn(await openRoom(tools, caller, path), path.reviewId);
