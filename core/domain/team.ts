/** A unit in the team tree. The organisation is the root team: the one without a parent. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly leadIds: readonly string[];
  readonly memberIds: readonly string[];
  /** The Entra group (and Teams team) that this team is linked to. */
  readonly groupId: string | null;
}

/** The team and all above it, nearest first. Stops at a missing or repeated parent, so a damaged tree still ends. */
export function teamWithAncestors(teamId: string, teams: readonly Team[]): Team[] {
  const path: Team[] = [];
  let team = teams.find(({ id }) => id === teamId);
  while (team && !path.includes(team)) {
    path.push(team);
    const { parentId } = team;
    team = teams.find(({ id }) => id === parentId);
  }
  return path;
}

/** Ids of the teams in which the person is a lead or a member. */
export function teamIdsOf(personId: string, teams: readonly Team[]): string[] {
  return teams
    .filter((team) => team.leadIds.includes(personId) || team.memberIds.includes(personId))
    .map((team) => team.id);
}
