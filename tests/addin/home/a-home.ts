import type { Home } from '#core/contract/home.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { isCheckInDue } from '#core/domain/check-in-clock.ts';
import { teamFigures } from '#core/domain/team-figures.ts';
import {
  aCheckIn,
  aCycle,
  aKeyResult,
  aTeam,
  aViewer,
  anObjective,
  asOf,
  asta,
} from '#tests/addin/builders.ts';

export type MyKeyResult = Home['keyResults'][number];

/** One of Asta's key results; due or not by the age of its last check-in. */
export function mine(change: Partial<MyKeyResult['keyResult']> = {}): MyKeyResult {
  const keyResult = aKeyResult(change);
  return {
    reference: { teamId: 'platform', cycleId: '2026-q4', objectiveId: 'o-municipalities' },
    teamName: 'Platform',
    objectiveTitle: 'Municipalities move without asking us for help',
    ambition: 'committed',
    keyResult,
    isDue: isCheckInDue(keyResult, aCycle(), instantMs(asOf)),
  };
}

const lastWeek = aCheckIn({ at: '2026-11-12T09:00:00.000Z' });

/** A key result that waits for its check-in. */
export const due = (id: string, title: string): MyKeyResult =>
  mine({ id, title, latest: { ...lastWeek, keyResultId: id } });

export const aNudge = (change: Partial<Home['nudges'][number]> = {}): Home['nudges'][number] => ({
  kind: 'reads-like-a-kpi',
  teamId: 'platform',
  cycleId: '2026-q4',
  objectiveId: null,
  count: 2,
  ...change,
});

export const aTeamRow = (change: Partial<Home['teams'][number]> = {}): Home['teams'][number] => ({
  team: aTeam(),
  figures: teamFigures([anObjective()], aCycle(), instantMs(asOf)),
  statusCounts: { 'on-track': 1, behind: 0, 'at-risk': 0, stale: 0, 'not-started': 0 },
  changes: [{ keyResultId: 'kr-churn', title: 'Churn below 3 %', from: 3.9, to: 3.4, unit: '%' }],
  ...change,
});

/** The quarterly review that Asta organises, booked. */
export const myReview = (
  change: Partial<Home['reviews'][number]> = {},
): Home['reviews'][number] => ({
  reference: { teamId: 'platform', cycleId: '2026-q4', reviewId: 'r-1' },
  subject: 'Quarterly review · Platform · Q4 2026',
  teamName: 'Platform',
  startsAt: '2026-11-26T09:00:00.000Z',
  endsAt: '2026-11-26T10:00:00.000Z',
  joinUrl: 'https://teams.example/join',
  calendar: 'told',
  isOrganiser: true,
  ...change,
});

/** Home as the API answers it, for Asta in week 8. */
export function aHome(change: Partial<Home> = {}): Home {
  return {
    asOf,
    viewer: aViewer(),
    person: asta,
    cycle: aCycle(),
    cycles: [aCycle()],
    keyResults: [due('kr-1', 'Churn below 3 %'), due('kr-2', '40 plants migrated'), mine()],
    teams: [aTeamRow()],
    nudges: [],
    reviews: [],
    ...change,
  };
}
