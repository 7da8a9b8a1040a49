import type { Team } from '#core/domain/team.ts';
import { guidOf } from './deterministic.ts';
import type { Handle } from './people.ts';
import { personId } from './people.ts';

interface TeamStory {
  readonly name: string;
  readonly parent: string | null;
  readonly lead: Handle;
  readonly members: readonly Handle[];
}

const teams = {
  norrviken: {
    name: 'Norrviken',
    parent: null,
    lead: 'astrid',
    members: ['henrik', 'ingrid', 'oskar', 'mikael', 'camilla', 'ulrika'],
  },

  product: {
    name: 'Product',
    parent: 'norrviken',
    lead: 'mikael',
    members: ['tove', 'johan', 'karin'],
  },
  'platform-and-data': {
    name: 'Platform & Data',
    parent: 'product',
    lead: 'johan',
    members: ['priya', 'maja', 'yusuf'],
  },
  platform: {
    name: 'Platform',
    parent: 'platform-and-data',
    lead: 'maja',
    members: ['samir', 'linnea', 'tomasz', 'aino', 'erik'],
  },
  data: {
    name: 'Data',
    parent: 'platform-and-data',
    lead: 'yusuf',
    members: ['hanna', 'mateus', 'signe'],
  },
  plants: {
    name: 'Anläggningar',
    parent: 'product',
    lead: 'karin',
    members: ['viktor', 'lars', 'nils'],
  },
  water: { name: 'Vatten', parent: 'plants', lead: 'lars', members: ['fatima', 'emil', 'sofia'] },
  energy: { name: 'Energi', parent: 'plants', lead: 'nils', members: ['petra', 'jakob', 'leila'] },

  customers: {
    name: 'Kunder',
    parent: 'norrviken',
    lead: 'camilla',
    members: ['david', 'anna'],
  },
  sales: {
    name: 'Försäljning',
    parent: 'customers',
    lead: 'david',
    members: ['rebecka', 'gustav', 'mia'],
  },
  support: {
    name: 'Kundstöd',
    parent: 'customers',
    lead: 'anna',
    members: ['pelle', 'zeynep', 'birgit'],
  },

  people: { name: 'Medarbetare', parent: 'norrviken', lead: 'ulrika', members: ['linh'] },
} as const satisfies Record<string, TeamStory>;

export type TeamId = keyof typeof teams;

/** The team tree, the organisation first. */
export function demoTeams(): Team[] {
  return (Object.keys(teams) as TeamId[]).map((id) => {
    const { name, parent, lead, members } = teams[id];
    return {
      id,
      name,
      parentId: parent,
      leadIds: [personId(lead)],
      memberIds: members.map(personId),
      groupId: guidOf(`group/${id}`),
    };
  });
}
