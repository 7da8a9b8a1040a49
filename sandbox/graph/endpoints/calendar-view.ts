import type { StoredEvent } from '#sandbox/graph/calendar/event.ts';
import { findEvent } from '#sandbox/graph/calendar/find-event.ts';
import type { Window } from '#sandbox/graph/calendar/instances.ts';
import { instancesWithin } from '#sandbox/graph/calendar/instances.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { ordered } from '#sandbox/graph/odata/order.ts';
import { collection, pageOf } from '#sandbox/graph/odata/page.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { ok } from '#sandbox/graph/protocol/messages.ts';
import { preferencesOf } from '#sandbox/graph/protocol/preferences.ts';
import type { MailboxEndpoint, MailboxRequest } from './endpoint.ts';
import { eventOrders, showEvent } from './show-event.ts';

const usualPageSize = 10;

function instant(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  // Without an offset it is UTC, whatever zone the answer is to be in.
  const ms = Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(ms))
    throw new GraphError(
      'bad-request',
      `This request requires a time window: ${name} is missing or no time.`,
    );
  return ms;
}

/** The window that `startDateTime` and `endDateTime` open; throws GraphError 400. */
export const windowOf = ({ query }: Pick<MailboxRequest, 'query'>): Window => ({
  fromMs: instant(query, 'startDateTime'),
  toMs: instant(query, 'endDateTime'),
});

function answerWith(graph: Graph, request: MailboxRequest, events: readonly StoredEvent[]) {
  const size = preferencesOf(request.headers['prefer']).maxPageSize ?? usualPageSize;
  const page = pageOf(ordered(events, request.query, eventOrders, 'start/dateTime'), request, size);
  const items = page.items.map((event) => showEvent(graph, request, event));
  return ok(collection(`users('${request.mailbox.id}')/calendarView`, { ...page, items }));
}

export const getCalendarView: MailboxEndpoint = (graph, request) => {
  const events = graph.state.events.list(request.mailbox.id);
  return answerWith(graph, request, instancesWithin(events, windowOf(request)));
};

export const getInstances: MailboxEndpoint = (graph, request) => {
  const { mailbox, params } = request;
  const master = findEvent(graph.state.events, mailbox.id, params['id'] ?? '');
  if (master.series.kind !== 'master')
    throw new GraphError('invalid-request', 'The event is not the master of a series.');
  const ofSeries = graph.state.events
    .list(mailbox.id)
    .filter(
      ({ id, series }) =>
        id === master.id || ('masterId' in series && series.masterId === master.id),
    );
  return answerWith(graph, request, instancesWithin(ofSeries, windowOf(request)));
};
