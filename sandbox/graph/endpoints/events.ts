import { cancelEvent } from '#sandbox/graph/calendar/cancel-event.ts';
import { changeEvent } from '#sandbox/graph/calendar/change-event.ts';
import { createEvent } from '#sandbox/graph/calendar/create-event.ts';
import { eventPasses } from '#sandbox/graph/calendar/event-filter.ts';
import { parseEventChange, parseNewEvent } from '#sandbox/graph/calendar/event-input.ts';
import { etagOf } from '#sandbox/graph/calendar/event-view.ts';
import { findEvent } from '#sandbox/graph/calendar/find-event.ts';
import { parseFilter } from '#sandbox/graph/odata/filter.ts';
import { ordered } from '#sandbox/graph/odata/order.ts';
import { collection, pageOf } from '#sandbox/graph/odata/page.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { created, noContent, ok } from '#sandbox/graph/protocol/messages.ts';
import { preferencesOf } from '#sandbox/graph/protocol/preferences.ts';
import type { MailboxEndpoint } from './endpoint.ts';
import { eventOrders, showEvent } from './show-event.ts';

const usualPageSize = 10;

/** Single events and masters, the newest first; exceptions and occurrences are read by their series. */
export const listEvents: MailboxEndpoint = (graph, request) => {
  const { mailbox, query, headers } = request;
  const text = query.get('$filter');
  const filter = text === null ? null : parseFilter(text);
  const events = graph.state.events
    .list(mailbox.id)
    .filter(({ series }) => series.kind !== 'exception')
    .filter((event) => !filter || eventPasses(filter, event));
  const size = preferencesOf(headers['prefer']).maxPageSize ?? usualPageSize;
  const page = pageOf(ordered(events, query, eventOrders, 'start/dateTime desc'), request, size);
  const context = `users('${mailbox.id}')/events`;
  const items = page.items.map((event) => showEvent(graph, request, event));
  return ok(collection(context, { ...page, items }));
};

export const postEvent: MailboxEndpoint = (graph, request) =>
  created(
    showEvent(graph, request, createEvent(graph, request.mailbox, parseNewEvent(request.body))),
  );

export const getEvent: MailboxEndpoint = (graph, request) => {
  const { mailbox, params } = request;
  return ok(
    showEvent(graph, request, findEvent(graph.state.events, mailbox.id, params['id'] ?? '')),
  );
};

export const patchEvent: MailboxEndpoint = (graph, request) => {
  const { mailbox, params, headers, body } = request;
  const event = findEvent(graph.state.events, mailbox.id, params['id'] ?? '');
  const wanted = headers['if-match'];
  if (wanted && wanted !== '*' && wanted !== etagOf(event)) throw new GraphError('conflict');
  return ok(showEvent(graph, request, changeEvent(graph, event, parseEventChange(body))));
};

export const deleteEvent: MailboxEndpoint = (graph, { mailbox, params }) => {
  cancelEvent(graph, findEvent(graph.state.events, mailbox.id, params['id'] ?? ''));
  return noContent;
};
