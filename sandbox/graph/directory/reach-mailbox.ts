import type { Graph } from '#sandbox/graph/graph.ts';
import type { Caller } from '#sandbox/graph/protocol/caller.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import type { Mailbox } from './graph-tenant.ts';
import { findMailbox, findPerson } from './graph-tenant.ts';

/**
 * The mailbox of an id or address; null is what `/me` means to an app. Throws GraphError.
 * A person reaches the own one only: shared calendars are not imitated.
 */
export function reachMailbox({ tenant }: Graph, caller: Caller, name: string | null): Mailbox {
  if (name === null) throw new GraphError('me-needs-person');
  const mailbox = findMailbox(tenant, name);
  const owner = mailbox ?? findPerson(tenant, name);
  if (caller.kind === 'person' && owner?.id !== caller.personId)
    throw new GraphError('exchange-denied');
  if (mailbox) return mailbox;
  throw new GraphError(owner ? 'no-mailbox' : 'no-such-mailbox');
}
