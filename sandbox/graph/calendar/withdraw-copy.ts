import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { StoredEvent } from './event.ts';
import { copyIn } from './copies.ts';
import { asStored } from './event.ts';
import { exchangeHtml } from './exchange-html.ts';
import { textToHtml } from './html-text.ts';
import { exceptionsOf, removeEvent } from './remove-event.ts';

const prefix = 'Canceled: ';

const withComment = (bodyHtml: string, comment: string): string =>
  comment
    ? exchangeHtml(bodyHtml.replace('<body>', () => `<body>${textToHtml(comment)}`))
    : bodyHtml;

/** Marks a mailbox's copy as cancelled, with the exceptions of a series; a room forgets it. */
export function withdrawCopy(
  graph: Graph,
  event: StoredEvent,
  mailbox: Mailbox,
  comment = '',
): void {
  const copy = copyIn(graph, event, mailbox.id);
  if (!copy) return;
  if (mailbox.kind === 'room') return removeEvent(graph, copy);
  const concerned = [copy, ...exceptionsOf(graph, copy)].filter(({ isCancelled }) => !isCancelled);
  for (const one of concerned)
    graph.state.events.put({
      ...asStored(one),
      subject: `${prefix}${one.subject}`,
      bodyHtml: withComment(one.bodyHtml, comment),
      isCancelled: true,
      showAs: 'free',
      modifiedAt: new Date(graph.now()).toISOString(),
      changeNumber: one.changeNumber + 1,
    });
}
