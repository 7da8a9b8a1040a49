import { canScheduleReview } from '#core/domain/access.ts';
import { seriesICalUId } from '#core/domain/event-identity.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import type { Query } from '#core/contract/endpoints.ts';
import { heldDocuments, heldPrefix } from '#functions/use-cases/documents/event-documents.ts';
import { eventPartition } from '#functions/use-cases/documents/partitions.ts';
import { cycleOf, viewerOf } from '#functions/use-cases/organisation/organisation.ts';
import type { Asked, Tools, UseCase } from '#functions/use-cases/use-case.ts';
import type { OpenedReview } from './open-review.ts';
import { openReviewIfThere } from './open-review.ts';
import { reviewScreen } from './review-screen.ts';

type Found =
  | { readonly kind: 'reviews'; readonly references: readonly ReviewReference[] }
  | { readonly kind: 'unrelated'; readonly isOrganiser: boolean };

/**
 * The hint first, for it costs nothing and is right nearly always; a hint that leads nowhere is as
 * good as none. Whatever it says, what is shown is what the caller may see.
 */
export const readInvitation: UseCase<'readInvitation'> = async (tools, asked) => {
  const { caller, query } = asked;
  const hint = hintIn(query);
  const hinted = hint && (await openReviewIfThere(tools, caller, hint));
  if (hinted) return { kind: 'review', screen: await reviewScreen(tools, hinted), others: [] };
  const found = await findInEvent(tools, asked);
  const references = found.kind === 'reviews' ? found.references : [];
  const opened: OpenedReview[] = [];
  for (const reference of references) {
    const review = await openReviewIfThere(tools, caller, reference);
    if (review) opened.push(review);
  }
  const [first, ...rest] = opened.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (first) {
    return {
      kind: 'review',
      screen: await reviewScreen(tools, first),
      others: rest.map(({ review: { value } }) => ({
        reference: { teamId: value.teamId, cycleId: value.cycleId, reviewId: value.id },
        subject: value.subject,
      })),
    };
  }
  const organisation = await tools.readOrganisation(caller.tenantId);
  const viewer = viewerOf(caller, organisation);
  return {
    kind: 'unrelated',
    isOrganiser: found.kind === 'unrelated' && found.isOrganiser,
    teams: organisation.teams
      .filter((team) => canScheduleReview(team, viewer))
      .map(({ id, name }) => ({ id, name })),
    cycleId: cycleOf(organisation, 'current', tools.clock()).id,
  };
};

/** A review that was called off comes after one that was not. */
const rankOf = ({ review }: OpenedReview): number =>
  review.value.booking.kind === 'cancelled' ? 1 : 0;

function hintIn({ teamId, cycleId, reviewId }: Query<'readInvitation'>): ReviewReference | null {
  return teamId && cycleId && reviewId ? { teamId, cycleId, reviewId } : null;
}

/** By the meeting's chat without asking anybody; by the event with one call to Graph. Then one read. */
async function findInEvent(
  tools: Tools,
  { caller, token, query }: Asked<'readInvitation'>,
): Promise<Found> {
  const { eventId, chatId } = query;
  if (chatId !== undefined) return { kind: 'reviews', references: await heldIn({ chatId }) };
  if (eventId === undefined) return { kind: 'unrelated', isOrganiser: false };
  const { calendar } = await tools.offices.of(caller, token);
  const event = await calendar.identify(eventId);
  if (!event) return { kind: 'unrelated', isOrganiser: false };
  const references = await heldIn({ iCalUId: seriesICalUId(event.iCalUId) });
  return references.length > 0
    ? { kind: 'reviews', references }
    : { kind: 'unrelated', isOrganiser: event.isOrganiser && !event.isCancelled };

  async function heldIn(by: Parameters<typeof eventPartition>[1]): Promise<ReviewReference[]> {
    const documents = await tools.store.read(eventPartition(caller.tenantId, by), {
      prefixes: [heldPrefix],
    });
    return documents.flatMap((document) => heldDocuments.decode(document)?.reference ?? []);
  }
}
