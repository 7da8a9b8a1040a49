import { getCalendarView, getInstances } from './endpoints/calendar-view.ts';
import { getDelta } from './endpoints/delta.ts';
import { getPhoto, listMembers, listPeople, listRooms } from './endpoints/directory.ts';
import type { DirectoryEndpoint, MailboxEndpoint } from './endpoints/endpoint.ts';
import { postCancel, postForward, postResponse } from './endpoints/event-actions.ts';
import { deleteEvent, getEvent, listEvents, patchEvent, postEvent } from './endpoints/events.ts';
import { getMailboxSettings } from './endpoints/mailbox-settings.ts';
import { postGetSchedule } from './endpoints/schedule.ts';
import {
  deleteSubscription,
  getSubscription,
  listSubscriptions,
  patchSubscription,
  postSubscription,
  reauthorizeSubscription,
} from './endpoints/subscriptions.ts';
import { getUser, listUsers } from './endpoints/users.ts';
import type { Permissions } from './protocol/permissions.ts';
import { permissions } from './protocol/permissions.ts';

/** An endpoint of https://learn.microsoft.com/graph/api/{page}. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
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

/** An endpoint of a mailbox stands at `/me/…` and at `/users/{userId}/…`; its template is what follows. */
const mailbox = (
  method: Route['method'],
  template: string,
  needs: Permissions,
  answer: MailboxEndpoint,
  page: string,
): Route[] =>
  ['/me', '/users/{userId}'].map((owner) => ({
    of: 'mailbox',
    method,
    template: `${owner}${template}`,
    needs,
    answer,
    page,
  }));

const directory = (
  method: Route['method'],
  template: string,
  needs: Permissions,
  answer: DirectoryEndpoint,
  page: string,
): Route => ({ of: 'directory', method, template, needs, answer, page });

/** Every endpoint that is imitated. */
export const routes: readonly Route[] = [
  directory('GET', '/me', readMe, getUser, 'user-get'),
  directory('GET', '/me/photo/$value', readPhotos, getPhoto, 'profilephoto-get'),
  directory('GET', '/users', readUsers, listUsers, 'user-list'),
  directory('GET', '/users/{userId}', readUsers, getUser, 'user-get'),
  directory('GET', '/users/{userId}/photo/$value', readPhotos, getPhoto, 'profilephoto-get'),
  directory('GET', '/groups/{groupId}/members', readMembers, listMembers, 'group-list-members'),
  directory('GET', '/places/microsoft.graph.room', readPlaces, listRooms, 'place-list'),

  ...mailbox('GET', '/people', readPeople, listPeople, 'user-list-people'),
  ...mailbox(
    'GET',
    '/mailboxSettings',
    readMailboxSettings,
    getMailboxSettings,
    'user-get-mailboxsettings',
  ),
  ...mailbox('POST', '/calendar/getSchedule', readEvents, postGetSchedule, 'calendar-getschedule'),

  ...mailbox('GET', '/events', readEvents, listEvents, 'user-list-events'),
  ...mailbox('GET', '/calendar/events', readEvents, listEvents, 'calendar-list-events'),
  ...mailbox('POST', '/events', writeEvents, postEvent, 'user-post-events'),
  ...mailbox('POST', '/calendar/events', writeEvents, postEvent, 'calendar-post-events'),
  ...mailbox('GET', '/events/{eventId}', readEvents, getEvent, 'event-get'),
  ...mailbox('PATCH', '/events/{eventId}', writeEvents, patchEvent, 'event-update'),
  ...mailbox('DELETE', '/events/{eventId}', writeEvents, deleteEvent, 'event-delete'),
  ...mailbox(
    'GET',
    '/events/{eventId}/instances',
    readEvents,
    getInstances,
    'event-list-instances',
  ),
  ...mailbox('POST', '/events/{eventId}/cancel', writeEvents, postCancel, 'event-cancel'),
  ...mailbox(
    'POST',
    '/events/{eventId}/accept',
    writeEvents,
    postResponse('accepted'),
    'event-accept',
  ),
  ...mailbox(
    'POST',
    '/events/{eventId}/decline',
    writeEvents,
    postResponse('declined'),
    'event-decline',
  ),
  ...mailbox(
    'POST',
    '/events/{eventId}/tentativelyAccept',
    writeEvents,
    postResponse('tentativelyAccepted'),
    'event-tentativelyaccept',
  ),
  ...mailbox('POST', '/events/{eventId}/forward', writeEvents, postForward, 'event-forward'),
  ...mailbox('GET', '/calendarView', readEvents, getCalendarView, 'user-list-calendarview'),
  ...mailbox(
    'GET',
    '/calendar/calendarView',
    readEvents,
    getCalendarView,
    'calendar-list-calendarview',
  ),
  ...mailbox('GET', '/calendarView/delta', readEvents, getDelta, 'event-delta'),

  directory('GET', '/subscriptions', watchEvents, listSubscriptions, 'subscription-list'),
  directory(
    'POST',
    '/subscriptions',
    watchEvents,
    postSubscription,
    'subscription-post-subscriptions',
  ),
  directory(
    'GET',
    '/subscriptions/{subscriptionId}',
    watchEvents,
    getSubscription,
    'subscription-get',
  ),
  directory(
    'PATCH',
    '/subscriptions/{subscriptionId}',
    watchEvents,
    patchSubscription,
    'subscription-update',
  ),
  directory(
    'POST',
    '/subscriptions/{subscriptionId}/reauthorize',
    watchEvents,
    reauthorizeSubscription,
    'subscription-reauthorize',
  ),
  directory(
    'DELETE',
    '/subscriptions/{subscriptionId}',
    watchEvents,
    deleteSubscription,
    'subscription-delete',
  ),
];
