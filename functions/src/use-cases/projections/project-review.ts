import { meetingChat } from '#core/domain/meeting-chat.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import type { Review } from '#core/domain/review.ts';
import type { Store, StoredDocument } from '#functions/ports/store.ts';
import {
  copiesDocuments,
  copiesId,
  heldDocuments,
  heldId,
  myReviewDocuments,
  myReviewId,
} from '#functions/use-cases/documents/event-documents.ts';
import {
  cyclePartition,
  eventPartition,
  personPartition,
} from '#functions/use-cases/documents/partitions.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import { keep } from './keep.ts';
import type { ReviewSource, ReviewSourceReference } from './review-source.ts';
import { readReviewSource } from './review-source.ts';

/**
 * Keeps a copy of the review with everybody who attends, and a pointer to it at its event and its chat.
 * As with `projectListing`: where copies are is written down before they are made, and struck out after
 * they are gone.
 */
export async function projectReview(store: Store, reference: ReviewSourceReference): Promise<void> {
  await retryLostRaces(async () => {
    const source = await readReviewSource(store, reference);
    if (source.kind === 'unreadable') return true;
    const scopes = await announce(store, reference);
    for (const scope of scopes) await keepReviewCopy(store, reference, scope);
    const now = await readReviewSource(store, reference);
    if (now.version !== source.version) return undefined;
    await strikeOut(store, reference, scopes);
    return true;
  });
}

/** Makes one scope's copy what the review says now. */
export function keepReviewCopy(
  store: Store,
  reference: ReviewSourceReference,
  scope: string,
): Promise<void> {
  const id = copyIdIn(scope, reference.reviewId);
  return keep(store, { tenantId: reference.tenantId, scope }, [id], async () => {
    const source = await readReviewSource(store, reference);
    if (source.kind === 'unreadable') return new Map();
    return new Map([[id, copyIn(scope, source, reference)]]);
  });
}

/** The scopes in which the review is looked for. */
function scopesOf(source: ReviewSource, tenantId: string): string[] {
  if (source.kind !== 'present') return [];
  const { review } = source;
  const event = review.booking.kind === 'wanted' ? null : review.booking.event;
  const chatId = event?.joinUrl ? meetingChat(event.joinUrl) : null;
  return [
    ...peopleIn(review).map((personId) => personPartition(tenantId, personId)),
    ...(event ? [eventPartition(tenantId, event)] : []),
    ...(chatId ? [eventPartition(tenantId, { chatId })] : []),
  ].map(({ scope }) => scope);
}

const peopleIn = ({ organiserId, attendees }: Review): string[] => [
  ...new Set([
    organiserId,
    ...attendees.flatMap((one) => (one.kind === 'person' ? [one.personId] : [])),
  ]),
];

const isPersons = (scope: string): boolean => scope.startsWith('person:');

const copyIdIn = (scope: string, reviewId: string): string =>
  isPersons(scope) ? myReviewId(reviewId) : heldId(reviewId);

function copyIn(
  scope: string,
  source: ReviewSource,
  { tenantId, teamId, cycleId, reviewId }: ReviewSourceReference,
): StoredDocument | null {
  if (source.kind !== 'present' || !scopesOf(source, tenantId).includes(scope)) return null;
  const reference: ReviewReference = { teamId, cycleId, reviewId };
  if (!isPersons(scope)) return heldDocuments.encode({ reference });
  const { organiserId, subject, time, booking } = source.review;
  const delivery = source.delivery?.state.kind ?? 'done';
  return myReviewDocuments.encode({ reference, organiserId, subject, time, booking, delivery });
}

/** Writes down every scope that has or gets a copy; answers them. */
async function announce(store: Store, reference: ReviewSourceReference): Promise<string[]> {
  let scopes: string[] = [];
  await keepCopies(store, reference, (known, wanted) => (scopes = union(known, wanted)));
  return scopes;
}

/** Leaves the scopes that have a copy now, and those that somebody else has announced meanwhile. */
const strikeOut = (
  store: Store,
  reference: ReviewSourceReference,
  settled: readonly string[],
): Promise<void> =>
  keepCopies(store, reference, (known, wanted) =>
    union(
      wanted,
      known.filter((scope) => !settled.includes(scope)),
    ),
  );

const union = (some: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...some, ...more]),
];

function keepCopies(
  store: Store,
  { tenantId, ...reference }: ReviewSourceReference,
  decide: (known: readonly string[], wanted: readonly string[]) => readonly string[],
): Promise<void> {
  const { teamId, cycleId, reviewId } = reference;
  const id = copiesId(reference);
  return keep(store, cyclePartition(tenantId, cycleId), [id], async (present) => {
    const stored = present.get(id);
    const known = (stored && copiesDocuments.decode(stored)?.scopes) ?? [];
    const source = await readReviewSource(store, { tenantId, ...reference });
    const scopes = decide(known, scopesOf(source, tenantId));
    const document = copiesDocuments.encode({ reference: { teamId, cycleId, reviewId }, scopes });
    return new Map([[id, scopes.length > 0 ? document : null]]);
  });
}
