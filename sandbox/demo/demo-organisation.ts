import { generateNKeysBetween } from 'fractional-indexing';
import type { Cycle } from '#core/domain/cycle.ts';
import type { Kpi } from '#core/domain/kpi.ts';
import type { Objective, ObjectiveReference } from '#core/domain/objective.ts';
import type { Person } from '#core/domain/person.ts';
import type { Team } from '#core/domain/team.ts';
import type { DemoCycles } from './cycles.ts';
import { demoCycles } from './cycles.ts';
import { guidOf } from './deterministic.ts';
import { demoKpis } from './kpis.ts';
import type { ObjectiveStory, Stage } from './okrs/story.ts';
import { okrs } from './okrs/okrs.ts';
import { demoPeople } from './people.ts';
import type { Persona } from './personas.ts';
import { personas } from './personas.ts';
import type { PlayedAct, PlayedCheckIn } from './play.ts';
import { play } from './play.ts';
import type { TeamId } from './teams.ts';
import { demoTeams } from './teams.ts';

/** Norrviken, a made-up company, as its people would have left it at the beginning of a day. */
export interface DemoOrganisation {
  readonly tenantId: string;
  readonly name: string;
  readonly people: readonly Person[];
  /** The default persona first. */
  readonly personas: readonly Persona[];
  readonly teams: readonly Team[];
  readonly cycles: readonly Cycle[];
  readonly objectives: readonly Objective[];
  /** Oldest first per objective, withdrawn ones included. */
  readonly checkIns: readonly (PlayedCheckIn & { readonly teamId: string })[];
  /** The history, act by act; oldest first per objective. */
  readonly acts: readonly {
    readonly teamId: string;
    readonly objectiveId: string;
    readonly events: PlayedAct;
  }[];
  readonly kpis: readonly Kpi[];
}

/** The Entra tenant of the demo organisation. */
export const demoTenantId = guidOf('tenant');

/** The demo organisation on an ISO day: always the same for the same day, nothing in it after that day began. */
export function demoOrganisation(today: string): DemoOrganisation {
  const cycles = demoCycles(today);
  const placed = placeAll(cycles);
  const played = placed.map((one) =>
    play(one.story, {
      place: one.place,
      cycle: one.cycle,
      today,
      supports: supportsOf(one, placed),
    }),
  );
  return {
    tenantId: demoTenantId,
    name: 'Norrviken',
    people: demoPeople(),
    personas,
    teams: demoTeams(),
    cycles: cycles.all,
    objectives: played.map(({ objective }) => objective),
    checkIns: played.flatMap(({ objective: { teamId }, checkIns }) =>
      checkIns.map((checkIn) => ({ ...checkIn, teamId })),
    ),
    acts: played.flatMap(({ objective: { teamId, id: objectiveId }, acts }) =>
      acts.map((events) => ({ teamId, objectiveId, events })),
    ),
    kpis: demoKpis(today),
  };
}

interface Placed {
  readonly story: ObjectiveStory;
  readonly place: Pick<Objective, 'id' | 'teamId' | 'cycleId' | 'rank'>;
  readonly cycle: Cycle;
}

const stages: readonly Stage[] = ['horizon', 'year', 'last', 'current', 'next'];

function placeAll(cycles: DemoCycles): Placed[] {
  return (Object.keys(okrs) as TeamId[]).flatMap((teamId) =>
    stages.flatMap((stage) => {
      const stories = okrs[teamId][stage] ?? [];
      const cycle = cycles[stage];
      const ranks = generateNKeysBetween(null, null, stories.length);
      return stories.map((story, index) => {
        const rank = ranks[index] ?? '';
        return { story, cycle, place: { id: story.id, teamId, cycleId: cycle.id, rank } };
      });
    }),
  );
}

/** Of what the story supports, that whose cycle holds its own: at a turn of the year, last year's goals do not. */
function supportsOf({ story, cycle }: Placed, all: readonly Placed[]): ObjectiveReference[] {
  const { title, supports = [] } = story;
  return supports.flatMap((id) => {
    const parent = all.find(({ place }) => place.id === id);
    if (!parent) throw new Error(`"${title}" supports ${id}, which is not there.`);
    const { startsOn, endsOn } = parent.cycle;
    const { teamId, cycleId, id: objectiveId } = parent.place;
    const holdsIt = startsOn <= cycle.startsOn && cycle.endsOn <= endsOn;
    return holdsIt ? { teamId, cycleId, objectiveId } : [];
  });
}
