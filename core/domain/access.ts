import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import type { Review } from './review.ts';
import type { Team } from './team.ts';

export const organisationRoles = ['administrator', 'programme-lead'] as const;
/** Given in Entra as app roles and carried by the token. */
export type OrganisationRole = (typeof organisationRoles)[number];

/** A role in one team. Lead and member come from the team; everybody else in the tenant is a reader. */
export type TeamRole = OrganisationRole | 'team-lead' | 'member' | 'reader';

/** Who is looking. `teamIds`: the teams in which the person is a lead or a member. */
export interface Viewer {
  readonly personId: string;
  readonly organisationRoles: readonly OrganisationRole[];
  readonly teamIds: readonly string[];
}

/** The viewer's strongest role in the team. Source: docs/method.md#roles */
export function roleIn(team: Pick<Team, 'leadIds' | 'memberIds'>, viewer: Viewer): TeamRole {
  if (viewer.organisationRoles.includes('administrator')) return 'administrator';
  if (viewer.organisationRoles.includes('programme-lead')) return 'programme-lead';
  if (team.leadIds.includes(viewer.personId)) return 'team-lead';
  return team.memberIds.includes(viewer.personId) ? 'member' : 'reader';
}

/** What access is decided by; an objective, its facts, or its view. */
export interface Guarded extends Pick<Objective, 'audience' | 'ownerId'> {
  readonly keyResults: readonly Pick<KeyResult, 'id' | 'ownerId' | 'removal'>[];
}

/**
 * Whether the viewer may know that the objective exists. A restricted one is seen by its owner, by
 * the owners of its live key results, and by the people and teams it names; no role sees it by
 * itself.
 * Source: docs/method.md#restricted
 */
export function canSee(objective: Guarded, viewer: Viewer): boolean {
  const { audience } = objective;
  if (audience.kind === 'everyone') return true;
  return (
    objective.ownerId === viewer.personId ||
    objective.keyResults.some(
      ({ ownerId, removal }) => ownerId === viewer.personId && removal === null,
    ) ||
    audience.personIds.includes(viewer.personId) ||
    audience.teamIds.some((teamId) => viewer.teamIds.includes(teamId))
  );
}

const writers: readonly TeamRole[] = ['administrator', 'programme-lead', 'team-lead', 'member'];
const leads: readonly TeamRole[] = ['administrator', 'programme-lead', 'team-lead'];

/** May add an objective to the team, and reorder the team's board. */
export function canAddObjective(
  team: Pick<Team, 'leadIds' | 'memberIds'>,
  viewer: Viewer,
): boolean {
  return writers.includes(roleIn(team, viewer));
}

/** May edit, delete and restore this objective and its key results: leads any, members their own. */
export function canEditObjective(
  objective: Guarded,
  team: Pick<Team, 'leadIds' | 'memberIds'>,
  viewer: Viewer,
): boolean {
  if (!canSee(objective, viewer)) return false;
  return leads.includes(roleIn(team, viewer)) || objective.ownerId === viewer.personId;
}

/** May check in on the objective's key results: the team, and whoever owns the objective or the key result. */
export function canCheckIn(
  objective: Guarded,
  keyResultId: string,
  team: Pick<Team, 'leadIds' | 'memberIds'>,
  viewer: Viewer,
): boolean {
  if (!canSee(objective, viewer)) return false;
  return (
    writers.includes(roleIn(team, viewer)) ||
    objective.ownerId === viewer.personId ||
    objective.keyResults.some(
      (keyResult) => keyResult.id === keyResultId && keyResult.ownerId === viewer.personId,
    )
  );
}

/** May schedule a review of the team, and attach the team's OKRs to a meeting. */
export function canScheduleReview(
  team: Pick<Team, 'leadIds' | 'memberIds'>,
  viewer: Viewer,
): boolean {
  return leads.includes(roleIn(team, viewer));
}

/** May change, cancel and repeat what goes to the calendar: it is the organiser's calendar. */
export function canChangeReview(
  { organiserId }: Pick<Review, 'organiserId'>,
  { personId }: Viewer,
): boolean {
  return organiserId === personId;
}

/** May see who attends and what is on the agenda: the team, and whoever organises or attends. Everybody sees when it is. */
export function canReadReview(
  { organiserId, attendees }: Pick<Review, 'organiserId' | 'attendees'>,
  team: Pick<Team, 'leadIds' | 'memberIds'>,
  viewer: Viewer,
): boolean {
  return (
    writers.includes(roleIn(team, viewer)) ||
    organiserId === viewer.personId ||
    attendees.some((one) => one.kind === 'person' && one.personId === viewer.personId)
  );
}
