import type { Caller } from './caller.ts';
import { GraphError } from './graph-error.ts';

/** What opens an endpoint: any one of the scopes, or of an app's roles. Source: each endpoint's page, "Permissions". */
export interface Permissions {
  readonly delegated: readonly string[];
  readonly application: readonly string[];
  /** Who refuses, for each words it in its own way. */
  readonly service: 'exchange' | 'directory';
}

const calendarReaders = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];

/** The permissions of the endpoints that are imitated, from least to most. */
export const permissions = {
  readMe: {
    delegated: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All'],
    application: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
    service: 'directory',
  },
  readPhotos: {
    delegated: ['ProfilePhoto.Read.All', 'User.Read', 'User.ReadBasic.All', 'User.Read.All'],
    application: ['ProfilePhoto.Read.All', 'User.Read.All', 'User.ReadWrite.All'],
    service: 'directory',
  },
  readUsers: {
    delegated: ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
    application: [
      'User.ReadBasic.All',
      'User.Read.All',
      'User.ReadWrite.All',
      'Directory.Read.All',
    ],
    service: 'directory',
  },
  readMembers: {
    delegated: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    application: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    service: 'directory',
  },
  readPeople: {
    delegated: ['People.Read', 'People.Read.All'],
    application: ['People.Read.All'],
    service: 'exchange',
  },
  readPlaces: {
    delegated: ['Place.Read.All', 'Place.ReadWrite.All'],
    application: ['Place.Read.All', 'Place.ReadWrite.All'],
    service: 'exchange',
  },
  readMailboxSettings: {
    delegated: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    application: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    service: 'exchange',
  },
  readEvents: {
    delegated: calendarReaders,
    application: ['Calendars.ReadBasic.All', ...calendarReaders],
    service: 'exchange',
  },
  watchEvents: {
    delegated: ['Calendars.Read', 'Calendars.ReadWrite'],
    application: ['Calendars.Read', 'Calendars.ReadWrite'],
    service: 'exchange',
  },
  writeEvents: {
    delegated: ['Calendars.ReadWrite'],
    application: ['Calendars.ReadWrite'],
    service: 'exchange',
  },
} as const satisfies Record<string, Permissions>;

/** Throws GraphError 403 unless the caller holds one of the permissions. */
export function requirePermission(caller: Caller, needed: Permissions): void {
  const accepted = caller.kind === 'app' ? needed.application : needed.delegated;
  if (accepted.some((permission) => caller.permissions.has(permission))) return;
  throw new GraphError(`${needed.service}-denied`);
}
