import * as fc from 'fast-check';
import type { CheckIn, Reading } from '#core/domain/check-in.ts';
import { cyclePhases } from '#core/domain/cycle.ts';
import type { KeyResult, Measure } from '#core/domain/key-result.ts';
import type { Audience, Objective } from '#core/domain/objective.ts';
import { ambitions } from '#core/domain/objective.ts';
import type { Viewer } from '#core/domain/access.ts';
import { trendValue } from '#core/domain/progress.ts';
import { addToTrend } from '#core/domain/trend.ts';
import { aCycle, at } from './builders.ts';

/** Any double that JSON can carry, the hugest and the tiniest included. */
export const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1_000, noNaN: true }));
const people = ['astrid', 'bo', 'cecilia', 'david'] as const;
const teams = ['platform', 'data', 'sales'] as const;
const person = fc.constantFrom(...people);
const team = fc.constantFrom(...teams);
const title = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö0-9 %,]{0,20}$/);
const note = fc.constant('a note that nobody else may read');

/** From a month before the cycle of `aCycle` to half a year after it. */
export const moment = fc.integer({ min: at('2026-09-01'), max: at('2027-06-30') });
const instants = moment.map((ms) => new Date(ms).toISOString());
const day = moment.map((ms) => new Date(ms).toISOString().slice(0, 10));

const milestoneIds = ['m1', 'm2', 'm3', 'm4'] as const;

export const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({
    kind: fc.constant('metric' as const),
    start: anyNumber,
    target: anyNumber,
    unit: fc.constant('plants'),
  }),
  fc.record({
    kind: fc.constant('threshold' as const),
    side: fc.constantFrom('above', 'below'),
    limit: anyNumber,
    start: fc.option(anyNumber),
    unit: fc.constant('%'),
  }),
  fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom(...milestoneIds),
        title,
        weight,
        dueOn: fc.option(day, { freq: 5 }),
      }),
      { minLength: 1, selector: ({ id }) => id },
    )
    .map((milestones) => ({ kind: 'milestones' as const, milestones })),
);

/** Mostly one that fits the measure; now and then one that a changed measure left behind. */
export function readingFor(fits: Measure): fc.Arbitrary<Reading> {
  const value = fc.record({ kind: fc.constant('value' as const), value: anyNumber });
  const ids = fits.kind === 'milestones' ? fits.milestones.map(({ id }) => id) : [...milestoneIds];
  const reached = fc.record({
    kind: fc.constant('milestones' as const),
    reachedIds: fc.subarray(ids),
  });
  return fits.kind === 'milestones' ? reached : value;
}

export function checkInFor({ id, measure }: KeyResult): fc.Arbitrary<CheckIn> {
  return fc.record({
    id: fc.uuid(),
    keyResultId: fc.constant(id),
    reading: readingFor(measure),
    confidence: fc.integer({ min: 0, max: 10 }),
    note,
    authorId: person,
    at: instants,
    withdrawnAt: fc.constant(null),
  });
}

const unread = fc.record({
  id: fc.uuid(),
  title,
  ownerId: person,
  weight,
  measure,
  createdAt: instants,
  removal: fc.option(fc.record({ at: instants, by: person }), { freq: 5 }),
  latest: fc.constant(null),
  trend: fc.constant([]),
});

export const keyResult: fc.Arbitrary<KeyResult> = unread.chain((keyResult) =>
  fc.array(checkInFor(keyResult), { maxLength: 4 }).map((checkIns) => ({
    ...keyResult,
    latest: checkIns.at(-1) ?? null,
    trend: checkIns.reduce<KeyResult['trend']>(
      (trend, { at, reading }) =>
        addToTrend(trend, { at, value: trendValue(keyResult.measure, reading) }),
      [],
    ),
  })),
);

const audience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant({ kind: 'everyone' as const }),
  fc.record({
    kind: fc.constant('restricted' as const),
    personIds: fc.subarray([...people]),
    teamIds: fc.subarray([...teams]),
  }),
);

export const objective: fc.Arbitrary<Objective> = fc.record({
  id: fc.uuid(),
  teamId: team,
  cycleId: fc.constant('q4-2026'),
  title,
  ambition: fc.constantFrom(...ambitions),
  ownerId: person,
  audience,
  supports: fc.array(
    fc.record({ teamId: team, cycleId: fc.constant('2026'), objectiveId: fc.uuid() }),
    { maxLength: 2 },
  ),
  rank: fc.stringMatching(/^a[0-9A-Za-z]{1,3}$/),
  createdAt: instants,
  removal: fc.option(fc.record({ at: instants, by: person }), { freq: 5 }),
  keyResults: fc.array(keyResult, { maxLength: 4 }),
});

export const viewer: fc.Arbitrary<Viewer> = fc.record({
  personId: person,
  organisationRoles: fc.subarray(['administrator', 'programme-lead']),
  teamIds: fc.subarray([...teams]),
});

export const cycle = fc.constantFrom(...cyclePhases).map((phase) => aCycle({ phase }));
