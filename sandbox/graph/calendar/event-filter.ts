import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import type { Clause, Filter } from '#sandbox/graph/odata/filter.ts';
import { passes } from '#sandbox/graph/odata/filter.ts';
import { instantOf } from '#sandbox/graph/time/moment.ts';
import type { StoredEvent } from './event.ts';
import { instanceDay } from './event.ts';
import { iCalUId } from './global-object-id.ts';
import { sameProperty } from './extended-property.ts';

const textFields: Readonly<Record<string, (event: StoredEvent) => string>> = {
  subject: ({ subject }) => subject,
  iCalUId: (event) => iCalUId(event.uid, instanceDay(event)),
  transactionId: ({ transactionId }) => transactionId ?? '',
  seriesMasterId: ({ series }) => ('masterId' in series ? series.masterId : ''),
};

const timeFields: Readonly<Record<string, (event: StoredEvent) => number>> = {
  'start/dateTime': ({ start }) => instantOf(start),
  'end/dateTime': ({ end }) => instantOf(end),
};

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  ge: (one, other) => one >= other,
  gt: (one, other) => one > other,
  le: (one, other) => one <= other,
  lt: (one, other) => one < other,
};

/** Times without an offset are UTC. */
const utcMs = (text: string): number =>
  Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);

const unknownField = (field: string) =>
  new GraphError('bad-filter', `The property '${field}' cannot be filtered on.`);

function judge(event: StoredEvent, clause: Clause): boolean {
  if (clause.kind === 'extended-property')
    return event.extendedProperties.some(
      ({ id, value }) => sameProperty(id, clause.id) && value === clause.value,
    );
  if (clause.kind === 'compare') {
    const time = timeFields[clause.field]?.(event);
    if (time === undefined) throw unknownField(clause.field);
    return comparisons[clause.operator]?.(time, utcMs(clause.value)) ?? false;
  }
  const text = textFields[clause.field]?.(event);
  if (text === undefined) throw unknownField(clause.field);
  return clause.kind === 'equals'
    ? text === clause.value
    : text.toLowerCase().startsWith(clause.value.toLowerCase());
}

export const eventPasses = (filter: Filter, event: StoredEvent): boolean =>
  passes(filter, (clause) => judge(event, clause));
