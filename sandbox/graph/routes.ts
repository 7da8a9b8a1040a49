import type { DirectoryEndpoint, MailboxEndpoint } from './endpoints/endpoint.ts';
import { postCancel, postForward, postResponse } from './endpoints/event-actions.ts';
import { deleteEvent, getEvent, listEvents, patchEvent, postEvent } from './endpoints/events.ts';
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

const { readEvents, writeEvents, readMe, readUsers } = permissions;

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
  directory('GET', '/users', readUsers, listUsers, 'user-list'),
  directory('GET', '/users/{userId}', readUsers, getUser, 'user-get'),

  ...mailbox('GET', '/events', readEvents, listEvents, 'user-list-events'),
  ...mailbox('GET', '/calendar/events', readEvents, listEvents, 'calendar-list-events'),
  ...mailbox('POST', '/events', writeEvents, postEvent, 'user-post-events'),
  ...mailbox('POST', '/calendar/events', writeEvents, postEvent, 'calendar-post-events'),
  ...mailbox('GET', '/events/{eventId}', readEvents, getEvent, 'event-get'),
  ...mailbox('PATCH', '/events/{eventId}', writeEvents, patchEvent, 'event-update'),
  ...mailbox('DELETE', '/events/{eventId}', writeEvents, deleteEvent, 'event-delete'),
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
];
