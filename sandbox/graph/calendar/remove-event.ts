import type { Graph } from '#sandbox/graph/graph.ts';
import type { StoredEvent } from './event.ts';
import { eventId } from './event-ids.ts';
import { allDaysOfSeries } from './instances.ts';

/** What of a series is stored for itself. */
export const exceptionsOf = ({ state }: Graph, { mailboxId, id }: StoredEvent): StoredEvent[] =>
  state.events
    .list(mailboxId)
    .filter(({ series }) => series.kind === 'exception' && series.masterId === id);

/** Takes an event out of its mailbox: a series with all that belongs to it, an instance out of its series. */
export function removeEvent(graph: Graph, event: StoredEvent): void {
  const { events } = graph.state;
  const { mailboxId, uid, series } = event;
  events.remove(mailboxId, event.id);
  if (series.kind === 'master') {
    const days = [
      ...allDaysOfSeries(event),
      ...exceptionsOf(graph, event).flatMap((one) =>
        'day' in one.series ? (one.series.day ?? []) : [],
      ),
    ];
    for (const day of new Set(days))
      events.remove(mailboxId, eventId(mailboxId, uid, day), 'instance-removed');
  } else if (series.kind !== 'single') {
    const master = events.get(mailboxId, series.masterId);
    if (master?.series.kind !== 'master') return;
    const removedDays = [...master.series.removedDays, series.day];
    events.put({
      ...master,
      series: { ...master.series, removedDays },
      changeNumber: master.changeNumber + 1,
    });
  }
}
