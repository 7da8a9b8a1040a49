import type { Viewer } from '#core/domain/access.ts';
import { dayOf } from '#core/domain/calendar.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Person } from '#core/domain/person.ts';
import type { Team } from '#core/domain/team.ts';
import { teamIdsOf } from '#core/domain/team.ts';
import type { Caller } from '#functions/ports/token-verifier.ts';

/** Everybody, every team and every cycle of one tenant, as they were a moment ago. */
export interface Organisation {
  readonly name: string;
  readonly teams: readonly Team[];
  readonly cycles: readonly Cycle[];
  readonly people: readonly Person[];
}

export function viewerOf({ personId, organisationRoles }: Caller, { teams }: Organisation): Viewer {
  return { personId, organisationRoles, teamIds: teamIdsOf(personId, teams) };
}

/** By its own id or by the id of the group it is linked to. Throws `not-found`. */
export function teamOf({ teams }: Organisation, idOrGroupId: string): Team {
  const team =
    teams.find(({ id }) => id === idOrGroupId) ??
    teams.find(({ groupId }) => groupId === idOrGroupId);
  if (!team) throw new DomainError('not-found', { what: 'team' });
  return team;
}

/** By id; `current` is the quarter that today falls in, else the newest one that runs. Throws `not-found`. */
export function cycleOf({ cycles }: Organisation, idOrCurrent: string, now: number): Cycle {
  const cycle =
    idOrCurrent === 'current'
      ? currentQuarter(cycles, dayOf(now))
      : cycles.find(({ id }) => id === idOrCurrent);
  if (!cycle) throw new DomainError('not-found', { what: 'cycle' });
  return cycle;
}

function currentQuarter(cycles: readonly Cycle[], today: string): Cycle | undefined {
  const quarters = cycles.filter(({ kind }) => kind === 'quarter');
  return (
    quarters.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ??
    quarters
      .filter(({ phase }) => phase === 'running')
      .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
      .at(-1)
  );
}

/** Those of the ids that are known, once each, in the order of the organisation's list. */
export function peopleOf({ people }: Organisation, ids: Iterable<string>): Person[] {
  const wanted = new Set(ids);
  return people.filter(({ id }) => wanted.has(id));
}
