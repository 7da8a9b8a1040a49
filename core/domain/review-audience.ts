import type { Viewer } from './access.ts';
import { canSee } from './access.ts';
import type { Objective } from './objective.ts';
import type { Review } from './review.ts';
import type { Team } from './team.ts';
import { teamIdsOf } from './team.ts';

/** Everybody who reads the invitation; null when somebody of them is not of the organisation. Rooms read nothing. */
function readersOf(
  { organiserId, attendees }: Pick<Review, 'organiserId' | 'attendees'>,
  teams: readonly Team[],
): Viewer[] | null {
  if (attendees.some(({ kind }) => kind === 'guest')) return null;
  const ids = attendees.flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
  return [...new Set([organiserId, ...ids])].map((personId) => ({
    personId,
    organisationRoles: [],
    teamIds: teamIdsOf(personId, teams),
  }));
}

/**
 * The objectives that may stand in the invitation: those that every attendee may see, and none when
 * somebody from outside is invited. Source: docs/method.md#restricted
 */
export function invitedObjectives(
  review: Pick<Review, 'organiserId' | 'attendees' | 'objectiveIds'>,
  board: readonly Objective[],
  teams: readonly Team[],
): Objective[] {
  const readers = readersOf(review, teams);
  if (!readers) return [];
  return discussedObjectives(review, board).filter((objective) =>
    readers.every((reader) => canSee(objective, reader)),
  );
}

/** The objectives that the review is about. */
export function discussedObjectives(
  { objectiveIds }: Pick<Review, 'objectiveIds'>,
  board: readonly Objective[],
): Objective[] {
  return board.filter(({ id }) => objectiveIds?.includes(id) ?? true);
}
