import fc from 'fast-check';
import type { Audience, Objective } from '#core/domain/objective.ts';
import type { Attendee } from '#core/domain/review.ts';
import type { Partition, StoredDocument } from '#functions/ports/store.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import {
  deliveryDocuments,
  reviewDocuments,
} from '#functions/use-cases/documents/review-documents.ts';
import { objectiveDocuments } from '#functions/use-cases/documents/team-documents.ts';
import { aReview } from '#tests/domain/review-builders.ts';
import { tenantId } from '#tests/http/issuer.ts';
import { ada, aKeyResult, anObjective, bo, dag } from '#tests/http/organisation.ts';

const places = [
  { teamId: 'platform', cycleId: '2026-q4' },
  { teamId: 'platform', cycleId: '2026' },
  { teamId: 'sales', cycleId: '2026-q4' },
];
const referenceTo = (index: number) => ({
  ...(places[index % places.length] ?? { teamId: '', cycleId: '' }),
  objectiveId: `o${index}`,
});
const count = 4;

const audience = fc.oneof(
  fc.constant<Audience>({ kind: 'everyone' }),
  fc.constant<Audience>({ kind: 'restricted', personIds: [bo], teamIds: [] }),
);

/** What projections are made from. */
export interface Source {
  readonly partition: Partition;
  readonly document: StoredDocument;
}

export const objectiveSource = (objective: Objective): Source => ({
  partition: teamPartition(tenantId, objective.teamId),
  document: objectiveDocuments.encode(objective),
});

/** Somebody writes an objective. */
const writingObjective = fc
  .record({
    index: fc.nat(count - 1),
    title: fc.constantFrom('One', 'Two', 'Three'),
    audience,
    parents: fc.uniqueArray(fc.nat(count - 1), { maxLength: 2 }),
    owners: fc.array(fc.constantFrom(ada, bo, dag), { maxLength: 2 }),
    isRemoved: fc.boolean(),
  })
  .map(({ index, title, audience, parents, owners, isRemoved }): Source => {
    const { objectiveId: id, ...place } = referenceTo(index);
    return objectiveSource(
      anObjective({
        id,
        ...place,
        title,
        audience,
        supports: parents.filter((parent) => parent !== index).map(referenceTo),
        removal: isRemoved ? { at: '2026-11-01T08:00:00.000Z', by: ada } : null,
        keyResults: owners.map((ownerId, number) => aKeyResult({ id: `${id}-${number}`, ownerId })),
      }),
    );
  });

const invited = (personId: string): Attendee => ({
  kind: 'person',
  personId,
  name: personId,
  mail: `${personId}@norrviken.example`,
});

/** Somebody schedules or changes a review, or its calendar says something. */
const writingReview = fc
  .record({
    id: fc.constantFrom('r1', 'r2'),
    organiserId: fc.constantFrom(ada, bo),
    attendees: fc.uniqueArray(fc.constantFrom(ada, bo, dag)),
    stage: fc.constantFrom('wanted' as const, 'booked' as const, 'cancelled' as const),
    iCalUId: fc.constantFrom('0400-a', '0400-b'),
    chat: fc.constantFrom('19:meeting_a@thread.v2', null),
  })
  .map(({ id, organiserId, attendees, stage, iCalUId, chat }): Source => {
    const joinUrl = chat && `https://teams.example/l/meetup-join/${encodeURIComponent(chat)}/0`;
    const place = { isSeries: false, recurrence: null, exceptions: [] };
    const event = { eventId: `event-${id}`, iCalUId, ...place, joinUrl };
    const at = '2026-11-01T08:00:00.000Z';
    const bookings = {
      wanted: { kind: 'wanted' },
      booked: { kind: 'booked', event },
      cancelled: { kind: 'cancelled', at, by: 'calendar', event },
    } as const;
    const review = aReview({
      id,
      cycleId: '2026-q4',
      organiserId,
      attendees: attendees.map(invited),
      booking: bookings[stage],
    });
    return {
      partition: teamPartition(tenantId, review.teamId),
      document: reviewDocuments.encode(review),
    };
  });

/** A review's calendar follows, or does not. */
const delivering = fc
  .record({
    reviewId: fc.constantFrom('r1', 'r2'),
    state: fc.constantFrom('done' as const, 'queued' as const, 'waiting' as const),
  })
  .map(({ reviewId, state }): Source => ({
    partition: teamPartition(tenantId, 'platform'),
    document: deliveryDocuments.encode({
      reviewId,
      cycleId: '2026-q4',
      organiserId: ada,
      work: { kind: 'create' },
      state: { kind: state },
    }),
  }));

/** Anything that projections follow. */
export const writing = fc.oneof(writingObjective, writingReview, delivering);
