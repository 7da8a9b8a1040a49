import { findMailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { changeEvent } from './change-event.ts';
import { copyIn } from './copies.ts';
import type { StoredEvent } from './event.ts';

interface Recipient {
  readonly emailAddress: { readonly address: string; readonly name?: string | undefined };
}

/** Forwards an invitation: the organiser's mailbox adds whom it goes to, as Exchange does on the forward notification. */
export function forwardEvent(graph: Graph, event: StoredEvent, to: readonly Recipient[]): void {
  const original = copyIn(graph, event, event.organizerId);
  if (!original) throw new GraphError('no-such-item');
  const isNew = ({ emailAddress: { address } }: Recipient) => {
    const mailbox = findMailbox(graph.tenant, address);
    const known = original.attendees.some(
      (one) => one.address.toLowerCase() === address.toLowerCase(),
    );
    return !known && mailbox?.id !== original.organizerId;
  };
  const attendees = original.attendees.map(({ type, name, address }) => ({
    type,
    emailAddress: { name, address },
  }));
  const added = to.filter(isNew).map((one) => ({ ...one, type: 'required' as const }));
  if (added.length > 0) changeEvent(graph, original, { attendees: [...attendees, ...added] });
}
