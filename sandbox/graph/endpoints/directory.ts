import type * as Types from '@microsoft/microsoft-graph-types';
import { photoOf } from '#sandbox/graph/directory/photo.ts';
import { userView } from '#sandbox/graph/directory/users.ts';
import { collection, pageOf } from '#sandbox/graph/odata/page.ts';
import { select } from '#sandbox/graph/odata/select.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { ok } from '#sandbox/graph/protocol/messages.ts';
import type { DirectoryEndpoint, MailboxEndpoint } from './endpoint.ts';
import { personOf } from './users.ts';

const usualPageSize = 100;

/** The people whose account has no mailbox have no picture either. */
export const getPhoto: DirectoryEndpoint = (graph, request) => {
  const person = personOf(graph, request);
  if (!person.hasMailbox) throw new GraphError('no-photo');
  return { status: 200, headers: { 'content-type': 'image/png' }, body: photoOf(person.id) };
};

export const listMembers: DirectoryEndpoint = ({ tenant }, request) => {
  const wanted = request.params['id'];
  const group = tenant.groups.find(({ id }) => id === wanted);
  if (!group) throw new GraphError('no-such-resource', `Resource '${wanted}' does not exist.`);
  const members = group.memberIds.flatMap((id) => tenant.people.find((one) => one.id === id) ?? []);
  const page = pageOf(members, request, usualPageSize);
  const items = page.items.map((person) => ({
    '@odata.type': '#microsoft.graph.user',
    ...select(userView(person), request.query),
  }));
  return ok(collection('directoryObjects', { ...page, items }));
};

export const listRooms: DirectoryEndpoint = ({ tenant }, request) => {
  const page = pageOf(tenant.rooms, request, usualPageSize);
  const items = page.items.map(({ id, name, address, building, capacity }): Types.Room => ({
    id,
    displayName: name,
    emailAddress: address,
    building,
    capacity,
    bookingType: 'standard',
    isWheelChairAccessible: true,
    tags: [],
  }));
  return ok(collection('places/microsoft.graph.room', { ...page, items }));
};

const usualPeople = 10;

/** Those nearest first: who shares a group with the owner, then the rest; `$search` narrows it to a beginning of a name. */
export const listPeople: MailboxEndpoint = ({ tenant }, request) => {
  const { mailbox, query } = request;
  const wanted = (query.get('$search') ?? '').replaceAll('"', '').toLowerCase();
  const near = new Set(
    tenant.groups
      .filter(({ memberIds }) => memberIds.includes(mailbox.id))
      .flatMap(({ memberIds }) => memberIds),
  );
  const people = tenant.people
    .filter(({ id, name }) => {
      const words = name.toLowerCase().split(' ');
      return (
        id !== mailbox.id && words.some((_, at) => words.slice(at).join(' ').startsWith(wanted))
      );
    })
    .toSorted((one, other) => Number(near.has(other.id)) - Number(near.has(one.id)));
  const page = pageOf(people, request, usualPeople);
  const items = page.items.map((person): Types.Person => {
    const { id, displayName, givenName, surname, jobTitle, userPrincipalName } = userView(person);
    return {
      id,
      displayName,
      givenName,
      surname,
      jobTitle,
      userPrincipalName,
      scoredEmailAddresses: [
        { address: person.address, relevanceScore: near.has(person.id) ? 20 : 5 },
      ],
      personType: { class: 'Person', subclass: 'OrganizationUser' },
    };
  });
  return ok(collection(`users('${mailbox.id}')/people`, { ...page, items }));
};
