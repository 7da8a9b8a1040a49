import type { GraphPerson } from '#sandbox/graph/directory/graph-tenant.ts';
import { findPerson } from '#sandbox/graph/directory/graph-tenant.ts';
import { userView } from '#sandbox/graph/directory/users.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { Clause } from '#sandbox/graph/odata/filter.ts';
import { parseFilter, passes } from '#sandbox/graph/odata/filter.ts';
import { ordered } from '#sandbox/graph/odata/order.ts';
import { collection, pageOf } from '#sandbox/graph/odata/page.ts';
import { select } from '#sandbox/graph/odata/select.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { ok } from '#sandbox/graph/protocol/messages.ts';
import type { DirectoryEndpoint, RoutedRequest } from './endpoint.ts';

const usualPageSize = 100;
const searchable = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'id'];

const fieldOf = (person: GraphPerson, field: string): string => {
  if (!searchable.includes(field))
    throw new GraphError('unsupported-query', `Unsupported or invalid query filter on '${field}'.`);
  return String(
    Object.entries(userView(person)).find(([name]) => name === field)?.[1] ?? '',
  ).toLowerCase();
};

function judge(person: GraphPerson, clause: Clause): boolean {
  if (clause.kind !== 'equals' && clause.kind !== 'startswith')
    throw new GraphError('unsupported-query');
  const text = fieldOf(person, clause.field);
  const value = clause.value.toLowerCase();
  return clause.kind === 'equals' ? text === value : text.startsWith(value);
}

/** `"displayName:maj" OR "mail:maj"`: any word of the field begins so. Source: https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections */
function searchOf(text: string): (person: GraphPerson) => boolean {
  const clauses = text.split(/ OR /).map((clause) => /^"(\w+):(.*)"$/.exec(clause.trim()));
  return (person) =>
    clauses.some((clause) => {
      if (!clause) throw new GraphError('bad-request', 'Syntax error in $search.');
      const [, field = '', value = ''] = clause;
      return fieldOf(person, field)
        .split(/[\s@.]+/)
        .some((_, index, all) => all.slice(index).join(' ').startsWith(value.toLowerCase()));
    });
}

/** Those of the people whom the query asks for, by name. */
function found(people: readonly GraphPerson[], { query, headers }: RoutedRequest): GraphPerson[] {
  const [search, filterText] = [query.get('$search'), query.get('$filter')];
  if (search !== null && headers['consistencylevel']?.toLowerCase() !== 'eventual')
    throw new GraphError(
      'unsupported-query',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  const filter = filterText === null ? null : parseFilter(filterText);
  const fits = search === null ? () => true : searchOf(search);
  const chosen = people.filter(
    (person) => fits(person) && (!filter || passes(filter, (one) => judge(person, one))),
  );
  return ordered(chosen, query, { displayName: ({ name }) => name }, 'displayName');
}

export const listUsers: DirectoryEndpoint = ({ tenant }, request) => {
  const page = pageOf(found(tenant.people, request), request, usualPageSize);
  const items = page.items.map((person) => select(userView(person), request.query));
  return ok(collection('users', { ...page, items }));
};

/** The person of `/me` or `/users/{userId}`; throws GraphError 404. */
export function personOf({ tenant }: Graph, { caller, params }: RoutedRequest): GraphPerson {
  const wanted = params['userId'] ?? (caller.kind === 'person' ? caller.personId : null);
  if (wanted === null) throw new GraphError('me-needs-person');
  const person = findPerson(tenant, wanted);
  if (person) return person;
  throw new GraphError(
    'no-such-resource',
    `Resource '${wanted}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

export const getUser: DirectoryEndpoint = (graph, request) =>
  ok(select(userView(personOf(graph, request)), request.query));
