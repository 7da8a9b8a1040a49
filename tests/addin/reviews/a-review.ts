import type { Attendee } from '#core/domain/review.ts';
import type { Answer } from '#core/contract/endpoints.ts';
import type { ReviewScreen, ReviewView } from '#core/contract/reviews.ts';
import {
  aCycle,
  aKeyResult,
  aTeam,
  aView,
  aViewer,
  anObjective,
  asOf,
  asta,
  bo,
} from '#tests/addin/builders.ts';

type Review = ReviewView['review'];
type Invitation = Answer<'readInvitation'>;
type ReviewPlan = Answer<'readReviewPlan'>;
type Slot = Answer<'findSlots'>['slots'][number];

const place = { teamId: 'platform', cycleId: '2026-q4' };
export const reviewReference = { ...place, reviewId: 'r-1' };

const astaAttends: Attendee = {
  kind: 'person',
  personId: asta.id,
  name: asta.name,
  mail: 'asta@norrsken.example',
};
export const boAttends: Attendee = {
  kind: 'person',
  personId: bo.id,
  name: bo.name,
  mail: 'bo@norrsken.example',
};
export const aRoom: Attendee = {
  kind: 'room',
  name: 'Aurora',
  mail: 'aurora@norrsken.example',
};
export const aGuest: Attendee = {
  kind: 'guest',
  name: 'kim@customer.example',
  mail: 'kim@customer.example',
};

/** The quarterly review of the built board, on Thursday of its week, organised by Asta and booked. */
export function aReview(change: Partial<Review> = {}): Review {
  return {
    id: 'r-1',
    ...place,
    kind: 'quarterly',
    organiserId: asta.id,
    subject: 'Quarterly review · Platform · Q4 2026',
    time: {
      startsAt: '2026-11-26T09:00:00.000Z',
      endsAt: '2026-11-26T10:00:00.000Z',
      timeZone: 'Europe/Stockholm',
    },
    attendees: [boAttends],
    agenda: [],
    objectiveIds: null,
    language: 'en',
    scheduledAt: '2026-11-12T09:00:00.000Z',
    booking: { kind: 'booked', isSeries: false, joinUrl: 'https://teams.example/join' },
    ...change,
  };
}

export function aReviewView(
  review: Partial<Review> = {},
  delivery: ReviewView['delivery'] = { kind: 'done' },
  etag = 'v1',
): ReviewView {
  const shown = aReview(review);
  const { startsAt, endsAt } = shown.time;
  return { review: shown, etag, occurrence: { startsAt, endsAt }, delivery };
}

/** The review with all that is looked at in it: one objective, whose key result is Asta's. */
export function aReviewScreen(change: Partial<ReviewScreen> = {}): ReviewScreen {
  return {
    asOf,
    viewer: aViewer(),
    team: aTeam(),
    cycle: aCycle(),
    people: [asta, bo],
    view: aReviewView(),
    objectives: [aView(anObjective({ keyResults: [aKeyResult()] }))],
    since: { kind: 'scheduled', at: '2026-11-12T09:00:00.000Z' },
    movements: [],
    notes: '',
    ...change,
  };
}

export function aPlan(change: Partial<ReviewPlan> = {}): ReviewPlan {
  return {
    viewer: aViewer(),
    team: aTeam(),
    cycle: aCycle(),
    organiser: astaAttends,
    attendees: [boAttends],
    ...change,
  };
}

export const aSlot = (startsAt: string, states: Slot['states']): Slot => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
  states,
});

export const unrelated = (
  change: Partial<Extract<Invitation, { kind: 'unrelated' }>> = {},
): Invitation => ({
  kind: 'unrelated',
  isOrganiser: true,
  teams: [{ id: 'platform', name: 'Platform' }],
  cycleId: '2026-q4',
  ...change,
});
