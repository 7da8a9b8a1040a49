import type { GraphPerson, GraphRoom, GraphTenant } from '#sandbox/graph/directory/graph-tenant.ts';

const workingHours = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:00',
  endTime: '17:00',
} as const;

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const person = (number: number, name: string, changes: Partial<GraphPerson> = {}): GraphPerson => ({
  kind: 'person',
  id: idOf(number),
  name,
  title: 'Developer',
  address: `${name.toLowerCase().replaceAll(' ', '.')}@tiny.example`,
  language: 'en-GB',
  hasMailbox: true,
  timeZone: 'Europe/Stockholm',
  workingHours,
  ...changes,
});

/** Anna organises, Bo and Cia are invited, Dag has no mailbox, Eve works in London. */
export const people = {
  anna: person(1, 'Anna Berg', { title: 'Team lead' }),
  bo: person(2, 'Bo Ek'),
  cia: person(3, 'Cia Dahl'),
  dag: person(4, 'Dag Falk', { hasMailbox: false }),
  eve: person(5, 'Eve Stone', { timeZone: 'Europe/London' }),
};

export const room: GraphRoom = {
  kind: 'room',
  id: idOf(9),
  name: 'Quiet room',
  address: 'quiet@tiny.example',
  building: 'Main',
  capacity: 6,
  timeZone: 'Europe/Stockholm',
  workingHours,
};

export const group = {
  id: idOf(20),
  name: 'Team',
  memberIds: [people.anna.id, people.bo.id, people.cia.id],
};

export const tinyTenant: GraphTenant = {
  tenantId: idOf(99),
  people: Object.values(people),
  rooms: [room],
  groups: [group],
};
