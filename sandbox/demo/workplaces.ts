import type { Handle } from './people.ts';
import { personId } from './people.ts';
import { demoTeams } from './teams.ts';

/** Where and how somebody works. */
export interface Workplace {
  /** IANA name. */
  readonly timeZone: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly language: 'en-GB' | 'sv-SE';
  /** Some have an account without Exchange. */
  readonly hasMailbox: boolean;
}

type Office = Pick<Workplace, 'timeZone' | 'startTime' | 'endTime'>;

const stockholm: Office = { timeZone: 'Europe/Stockholm', startTime: '08:00', endTime: '17:00' };
const helsinki: Office = { timeZone: 'Europe/Helsinki', startTime: '08:00', endTime: '16:00' };
const london: Office = { timeZone: 'Europe/London', startTime: '09:00', endTime: '17:30' };

const elsewhere: Partial<Record<Handle, Office>> = {
  mikael: helsinki,
  aino: helsinki,
  mia: helsinki,
  priya: london,
  david: london,
};

const offices = new Map(
  Object.entries(elsewhere).map(([handle, office]) => [personId(handle as Handle), office]),
);

const withoutMailbox: readonly string[] = [personId('birgit')];

/** Teams that write Swedish. */
const swedish = ['plants', 'water', 'energy', 'customers', 'sales', 'support', 'people'];

export function workplaceOf(id: string): Workplace {
  const writesSwedish = demoTeams().some(
    (team) => swedish.includes(team.id) && [...team.leadIds, ...team.memberIds].includes(id),
  );
  return {
    ...(offices.get(id) ?? stockholm),
    language: writesSwedish ? 'sv-SE' : 'en-GB',
    hasMailbox: !withoutMailbox.includes(id),
  };
}
