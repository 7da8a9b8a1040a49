import type { GraphPerson, GraphTenant } from '#sandbox/graph/directory/graph-tenant.ts';
import { tenantId } from '#tests/http/issuer.ts';
import { ada, bo, cilla, dag, eva } from '#tests/http/organisation.ts';

const workingHours = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:00',
  endTime: '17:00',
} as const;

const person = (id: string, name: string, changes: Partial<GraphPerson> = {}): GraphPerson => ({
  kind: 'person',
  id,
  name,
  title: '',
  address: `${name.toLowerCase()}@norrviken.example`,
  language: 'en-GB',
  hasMailbox: true,
  timeZone: 'Europe/Stockholm',
  workingHours,
  ...changes,
});

/** The people of `storeOrganisation` with their mailboxes; Dag has none. */
export const graphTenant: GraphTenant = {
  tenantId,
  people: [
    person(ada, 'Ada'),
    person(bo, 'Bo'),
    person(cilla, 'Cilla', { timeZone: 'Europe/Helsinki' }),
    person(dag, 'Dag', { hasMailbox: false }),
    person(eva, 'Eva'),
  ],
  rooms: [
    {
      kind: 'room',
      id: '0b9a1d5e-0000-4000-8000-000000000201',
      name: 'Glasblåsaren',
      address: 'glas@norrviken.example',
      building: 'Main',
      capacity: 8,
      timeZone: 'Europe/Stockholm',
      workingHours,
    },
  ],
  groups: [],
};

export const boInvited = {
  kind: 'person',
  personId: bo,
  name: 'Bo',
  mail: 'bo@norrviken.example',
} as const;
export const cillaInvited = {
  kind: 'person',
  personId: cilla,
  name: 'Cilla',
  mail: 'cilla@norrviken.example',
} as const;
export const guest = { kind: 'guest', name: 'Gun', mail: 'gun@elsewhere.example' } as const;
export const room = { kind: 'room', name: 'Glasblåsaren', mail: 'glas@norrviken.example' } as const;
