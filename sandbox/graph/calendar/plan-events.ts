import { createHash } from 'node:crypto';
import { findMailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { changeEvent } from './change-event.ts';
import { copyIn } from './copies.ts';
import { createEvent } from './create-event.ts';
import { eventId } from './event-ids.ts';
import { newUid } from './global-object-id.ts';
import { parseEventChange, parseNewEvent } from './event-input.ts';
import { findEvent } from './find-event.ts';
import type { Answer } from './respond.ts';
import { respond } from './respond.ts';

/** An event that is in the calendars from the beginning. */
export interface PlannedEvent {
  /** Decides the ids, so that they are the same every time. */
  readonly key: string;
  readonly organizerId: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** What a POST would say. */
  readonly event: object;
  /** By id of the person. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Changes of single occurrences by ISO day, each what a PATCH would say. */
  readonly exceptions: Readonly<Record<string, object>>;
}

const owner = (graph: Graph, id: string) => {
  const mailbox = findMailbox(graph.tenant, id);
  if (!mailbox) throw new Error(`Nobody with the id ${id} has a calendar.`);
  return mailbox;
};

function planEvent(graph: Graph, plan: PlannedEvent): void {
  const { key, organizerId, createdAt, answers, exceptions } = plan;
  const then: Graph = { ...graph, now: () => Date.parse(createdAt) };
  const uid = newUid(then.now(), createHash('sha256').update(key).digest());
  const event = createEvent(then, owner(graph, organizerId), parseNewEvent(plan.event), uid);
  for (const [id, response] of Object.entries(answers)) {
    const copy = copyIn(graph, event, id);
    if (copy) respond(then, owner(graph, id), copy, { response, isSent: true });
  }
  for (const [day, change] of Object.entries(exceptions)) {
    const occurrence = findEvent(graph.state.events, organizerId, eventId(organizerId, uid, day));
    changeEvent(then, occurrence, parseEventChange(change));
  }
}

/** Fills the calendars, all of them or, when it fails, none. */
export const planEvents = (graph: Graph, plans: readonly PlannedEvent[]): void =>
  graph.state.transaction(() => {
    for (const plan of plans) planEvent(graph, plan);
  });
