import { getCalendarView, getInstances } from './endpoints/calendar-view.ts';
import { getDelta } from './endpoints/delta.ts';
import { getPhoto, listMembers, listPeople, listRooms } from './endpoints/directory.ts';
import type { DirectoryEndpoint, MailboxEndpoint } from './endpoints/endpoint.ts';
import {
  postAccept,
  postCancel,
  postDecline,
  postForward,
  postTentative,
} from './endpoints/event-actions.ts';
import { deleteEvent, getEvent, listEvents, patchEvent, postEvent } from './endpoints/events.ts';
import { getMailboxSettings } from './endpoints/mailbox-settings.ts';
import { postGetSchedule } from './endpoints/schedule.ts';
import {
  deleteSubscription,
  getSubscription,
  listSubscriptions,
  patchSubscription,
  postSubscription,
  reauthorize,
} from './endpoints/subscriptions.ts';
import { getUser, listUsers } from './endpoints/users.ts';
import type { Permissions } from './protocol/permissions.ts';
import { permissions } from './protocol/permissions.ts';

/** An endpoint of https://learn.microsoft.com/graph/api/{page}. */
export type Route = {
  readonly method: string;
  readonly template: string;
  readonly needs: Permissions;
  /** Name of the documentation page, which is the source of the endpoint's behaviour. */
  readonly page: string;
} & (
  | { readonly of: 'directory'; readonly answer: DirectoryEndpoint }
  | { readonly of: 'mailbox'; readonly answer: MailboxEndpoint }
);

const {
  readMe,
  readUsers,
  readPhotos,
  readMembers,
  readPeople,
  readPlaces,
  readMailboxSettings,
  readEvents,
  writeEvents,
  watchEvents,
} = permissions;

type Table<Endpoint> = Readonly<
  Record<
    `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`,
    readonly [Permissions, Endpoint, page: string]
  >
>;

const ofDirectory: Table<DirectoryEndpoint> = {
  'GET /me': [readMe, getUser, 'user-get'],
  'GET /me/photo/$value': [readPhotos, getPhoto, 'profilephoto-get'],
  'GET /users': [readUsers, listUsers, 'user-list'],
  'GET /users/{userId}': [readUsers, getUser, 'user-get'],
  'GET /users/{userId}/photo/$value': [readPhotos, getPhoto, 'profilephoto-get'],
  'GET /groups/{id}/members': [readMembers, listMembers, 'group-list-members'],
  'GET /places/microsoft.graph.room': [readPlaces, listRooms, 'place-list'],

  'GET /subscriptions': [watchEvents, listSubscriptions, 'subscription-list'],
  'POST /subscriptions': [watchEvents, postSubscription, 'subscription-post-subscriptions'],
  'GET /subscriptions/{id}': [watchEvents, getSubscription, 'subscription-get'],
  'PATCH /subscriptions/{id}': [watchEvents, patchSubscription, 'subscription-update'],
  'POST /subscriptions/{id}/reauthorize': [watchEvents, reauthorize, 'subscription-reauthorize'],
  'DELETE /subscriptions/{id}': [watchEvents, deleteSubscription, 'subscription-delete'],
};

/** Each of these stands at `/me/…` and at `/users/{userId}/…`. */
const ofMailbox: Table<MailboxEndpoint> = {
  'GET /people': [readPeople, listPeople, 'user-list-people'],
  'GET /mailboxSettings': [readMailboxSettings, getMailboxSettings, 'user-get-mailboxsettings'],
  'POST /calendar/getSchedule': [readEvents, postGetSchedule, 'calendar-getschedule'],

  'GET /events': [readEvents, listEvents, 'user-list-events'],
  'GET /calendar/events': [readEvents, listEvents, 'calendar-list-events'],
  'POST /events': [writeEvents, postEvent, 'user-post-events'],
  'POST /calendar/events': [writeEvents, postEvent, 'calendar-post-events'],
  'GET /events/{id}': [readEvents, getEvent, 'event-get'],
  'PATCH /events/{id}': [writeEvents, patchEvent, 'event-update'],
  'DELETE /events/{id}': [writeEvents, deleteEvent, 'event-delete'],
  'GET /events/{id}/instances': [readEvents, getInstances, 'event-list-instances'],
  'POST /events/{id}/cancel': [writeEvents, postCancel, 'event-cancel'],
  'POST /events/{id}/accept': [writeEvents, postAccept, 'event-accept'],
  'POST /events/{id}/decline': [writeEvents, postDecline, 'event-decline'],
  'POST /events/{id}/tentativelyAccept': [writeEvents, postTentative, 'event-tentativelyaccept'],
  'POST /events/{id}/forward': [writeEvents, postForward, 'event-forward'],

  'GET /calendarView': [readEvents, getCalendarView, 'user-list-calendarview'],
  'GET /calendar/calendarView': [readEvents, getCalendarView, 'calendar-list-calendarview'],
  'GET /calendarView/delta': [readEvents, getDelta, 'event-delta'],
};

/** The rows of a table, each with its path below the given beginnings. */
const rows = <Endpoint>(table: Table<Endpoint>, beginnings: readonly string[]) =>
  Object.entries(table).flatMap(([key, [needs, answer, page]]) =>
    beginnings.map((beginning) => {
      const [method = '', path = ''] = key.split(' ');
      return { method, template: `${beginning}${path}`, needs, answer, page };
    }),
  );

/** Every endpoint that is imitated. */
export const routes: readonly Route[] = [
  ...rows(ofDirectory, ['']).map((row) => ({ ...row, of: 'directory' as const })),
  ...rows(ofMailbox, ['/me', '/users/{userId}']).map((row) => ({ ...row, of: 'mailbox' as const })),
];
