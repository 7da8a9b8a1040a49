import { demoTenantId } from './demo/demo-organisation.ts';
import { demoPeople } from './demo/people.ts';
import { personas } from './demo/personas.ts';
import { demoRooms } from './demo/rooms.ts';
import { demoTeams } from './demo/teams.ts';
import { workplaceOf } from './demo/workplaces.ts';
import type { GraphTenant } from './graph/directory/graph-tenant.ts';
import type { Account, Directory } from './identity/directory.ts';
import type { PersonView, TenantView } from './workbench/tenant-view.ts';

/** What is registered in the pretend tenant. */
export const tenant = {
  tenantId: demoTenantId,
  name: 'Norrviken',
  domain: 'norrviken.example',
  /** Entra application (client) id of Kvartal. */
  clientId: 'b1f6f2d4-9c3e-4f6b-8a57-2f0f6f3c9d11',
  /** Protects nothing: the tenant exists on this machine only. */
  clientSecret: 'norrviken',
  /** Id of the Microsoft 365 app package. */
  appId: '5d2a8d0c-7e64-4b0a-9a4f-6c0d8f1b7e22',
} as const;

const appRoles = { administrator: 'Administrator', 'programme-lead': 'ProgrammeLead' } as const;

/** `Lars Öberg` → `lars.oberg@norrviken.example`. */
const loginName = (name: string): string => {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return `${plain.toLowerCase().replace(/[^a-z]+/g, '.')}@${tenant.domain}`;
};

/** Everybody in the tenant, the personas first. */
const everybody = [
  ...personas,
  ...demoPeople()
    .filter(({ id }) => !personas.some(({ personId }) => personId === id))
    .map(({ id, name }) => ({
      personId: id,
      name,
      title: '',
      description: '',
      organisationRoles: [],
    })),
];

const accounts: readonly Account[] = everybody.map(
  ({ personId, name, title, organisationRoles }) => ({
    personId,
    name,
    title,
    loginName: loginName(name),
    roles: organisationRoles.map((role) => appRoles[role]),
  }),
);

/** The tenant's directory, in which Kvartal is registered for an add-in at the given origin. */
export function directoryFor(addinOrigin: string): Directory {
  return {
    tenantId: tenant.tenantId,
    tenantName: tenant.name,
    clientId: tenant.clientId,
    clientSecret: tenant.clientSecret,
    redirectOrigins: [addinOrigin],
    accounts,
    personaCount: personas.length,
  };
}

/** The tenant as the workbench shows it. */
export function tenantView(addinOrigin: string, graphOrigin: string): TenantView {
  const teams = demoTeams();
  const teamIdOf = (personId: string) =>
    (
      teams.find(({ leadIds }) => leadIds.includes(personId)) ??
      teams.find(({ memberIds }) => memberIds.includes(personId)) ??
      teams[0]
    )?.id ?? '';
  const people = everybody.map(({ personId, name, title, description }, index): PersonView => ({
    id: personId,
    name,
    title,
    description,
    loginName: loginName(name),
    isPersona: index < personas.length,
    teamId: teamIdOf(personId),
  }));
  return {
    tenantId: tenant.tenantId,
    tenantName: tenant.name,
    addinOrigin,
    graphOrigin,
    people,
    teams: teams.flatMap(({ id, name, groupId }) => (groupId ? [{ id, name, groupId }] : [])),
  };
}

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** The tenant as Microsoft Graph knows it. */
export function graphTenant(): GraphTenant {
  return {
    tenantId: tenant.tenantId,
    people: accounts.map(({ personId, name, title, loginName }) => {
      const { timeZone, startTime, endTime, language, hasMailbox } = workplaceOf(personId);
      return {
        kind: 'person',
        id: personId,
        name,
        title,
        address: loginName,
        language,
        hasMailbox,
        timeZone,
        workingHours: { daysOfWeek: workdays, startTime, endTime },
      };
    }),
    rooms: demoRooms.map(({ id, name, alias, building, capacity }) => ({
      kind: 'room',
      id,
      name,
      address: `${alias}@${tenant.domain}`,
      building,
      capacity,
      timeZone: 'Europe/Stockholm',
      workingHours: { daysOfWeek: workdays, startTime: '07:00', endTime: '18:00' },
    })),
    groups: demoTeams().flatMap(({ name, groupId, leadIds, memberIds }) =>
      groupId ? [{ id: groupId, name, memberIds: [...leadIds, ...memberIds] }] : [],
    ),
  };
}
