import type { StoredEvent } from '#sandbox/graph/calendar/event.ts';
import { eventView } from '#sandbox/graph/calendar/event-view.ts';
import { sameProperty } from '#sandbox/graph/calendar/extended-property.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { Orders } from '#sandbox/graph/odata/order.ts';
import { select } from '#sandbox/graph/odata/select.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { preferencesOf } from '#sandbox/graph/protocol/preferences.ts';
import { instantOf } from '#sandbox/graph/time/moment.ts';
import type { MailboxRequest } from './endpoint.ts';

/** Source: https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get */
function expandedProperties(event: StoredEvent, query: URLSearchParams): object {
  const expand = query.get('$expand');
  if (expand === null) return {};
  const id = /^singleValueExtendedProperties\(\$filter=id eq '((?:[^']|'')*)'\)$/i.exec(
    expand,
  )?.[1];
  if (id === undefined) throw new GraphError('bad-request', `Parsing $expand failed: ${expand}`);
  const found = event.extendedProperties.filter((one) =>
    sameProperty(one.id, id.replaceAll("''", "'")),
  );
  return found.length > 0 ? { singleValueExtendedProperties: found } : {};
}

/** What events can be ordered by. */
export const eventOrders: Orders<StoredEvent> = {
  'start/dateTime': ({ start }) => instantOf(start),
  'end/dateTime': ({ end }) => instantOf(end),
  subject: ({ subject }) => subject,
  createdDateTime: ({ createdAt }) => createdAt,
  lastModifiedDateTime: ({ modifiedAt }) => modifiedAt,
};

/** An event as a request wants to see it. */
export function showEvent(graph: Graph, { query, headers }: MailboxRequest, event: StoredEvent) {
  const view = eventView(graph, event, preferencesOf(headers['prefer']));
  return { ...select(view, query), ...expandedProperties(event, query) };
}
