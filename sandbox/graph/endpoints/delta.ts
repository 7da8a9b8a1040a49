import { z } from 'zod';
import type { StoredEvent } from '#sandbox/graph/calendar/event.ts';
import { lookUpEvent } from '#sandbox/graph/calendar/find-event.ts';
import type { Window } from '#sandbox/graph/calendar/instances.ts';
import { instancesWithin } from '#sandbox/graph/calendar/instances.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { baseUrl } from '#sandbox/graph/protocol/base-url.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { ok } from '#sandbox/graph/protocol/messages.ts';
import { preferencesOf } from '#sandbox/graph/protocol/preferences.ts';
import { windowOf } from './calendar-view.ts';
import type { MailboxEndpoint, MailboxRequest } from './endpoint.ts';
import { showEvent } from './show-event.ts';

const usualPageSize = 50;

/** What a link carries from one round, or page of it, to the next. */
const syncStateSchema = z.object({
  fromMs: z.number(),
  toMs: z.number(),
  /** Where in the log this round began; null: the first round, which tells all. */
  since: z.number().nullable(),
  /** Where the next one begins. */
  until: z.number(),
  skip: z.number(),
});
type SyncState = z.infer<typeof syncStateSchema>;

const write = (state: SyncState): string =>
  Buffer.from(JSON.stringify(state)).toString('base64url');

function read(token: string): SyncState {
  try {
    return syncStateSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch (cause) {
    throw new GraphError('bad-request', 'Badly formed token.', { cause });
  }
}

/** The round that a request begins or goes on with; throws GraphError 410 when the log it knows is another one. */
function stateOf({ state }: Graph, { query }: MailboxRequest): SyncState {
  const last = state.events.lastSequence();
  const [skipToken, deltaToken] = [query.get('$skiptoken'), query.get('$deltatoken')];
  const token = skipToken ?? deltaToken;
  if (token === null) return { ...windowOf({ query }), since: null, until: last, skip: 0 };
  const known = read(token);
  if (known.until > last) throw new GraphError('unknown-sync-state');
  return skipToken === null ? { ...known, since: known.until, until: last, skip: 0 } : known;
}

type Removed = { readonly id: string; readonly reason: 'deleted' | 'changed' };
type Entry = StoredEvent | Removed;

const isRemoved = (entry: Entry): entry is Removed => 'reason' in entry;

/** The window's events, each series' master before its instances. */
function within(events: readonly StoredEvent[], window: Window): StoredEvent[] {
  const instances = instancesWithin(events, window);
  const masterIds = new Set(
    instances.flatMap(({ series }) => ('masterId' in series ? series.masterId : [])),
  );
  return [...events.filter(({ id }) => masterIds.has(id)), ...instances];
}

function entriesOf({ state }: Graph, mailboxId: string, sync: SyncState): Entry[] {
  const all = within(state.events.list(mailboxId), sync);
  if (sync.since === null) return all;
  const touched = new Set(
    state.events
      .changesSince(sync.since)
      .filter((change) => change.mailboxId === mailboxId && change.sequence <= sync.until)
      .map(({ eventId }) => eventId),
  );
  const shown = all.filter(
    ({ id, series }) => touched.has(id) || ('masterId' in series && touched.has(series.masterId)),
  );
  const shownIds = new Set(shown.map(({ id }) => id));
  const removed = [...touched]
    .filter((id) => !shownIds.has(id))
    .map((id): Removed => {
      const isThere = lookUpEvent(state.events, mailboxId, id) !== null;
      return { id, reason: isThere ? 'changed' : 'deleted' };
    });
  return [...shown, ...removed];
}

/** Of an occurrence only what tells it from its master is shown. */
function showEntry(graph: Graph, request: MailboxRequest, entry: Entry): object {
  if (isRemoved(entry)) return { id: entry.id, '@removed': { reason: entry.reason } };
  const shown = showEvent(graph, request, entry);
  if (entry.series.kind !== 'occurrence')
    return { '@odata.type': '#microsoft.graph.event', ...shown };
  const { id, seriesMasterId, type, start, end } = shown as Record<string, unknown>;
  return { '@odata.type': '#microsoft.graph.event', id, seriesMasterId, type, start, end };
}

export const getDelta: MailboxEndpoint = (graph, request) => {
  const sync = stateOf(graph, request);
  const entries = entriesOf(graph, request.mailbox.id, sync);
  const size = preferencesOf(request.headers['prefer']).maxPageSize ?? usualPageSize;
  const skip = sync.skip + size;
  const link = (name: string, next: SyncState) =>
    `${baseUrl}${request.path}?${name}=${write(next)}`;
  return ok({
    '@odata.context': `${baseUrl}/$metadata#Collection(event)`,
    ...(skip < entries.length
      ? { '@odata.nextLink': link('$skiptoken', { ...sync, skip }) }
      : { '@odata.deltaLink': link('$deltatoken', { ...sync, skip: 0 }) }),
    value: entries.slice(sync.skip, skip).map((entry) => showEntry(graph, request, entry)),
  });
};
