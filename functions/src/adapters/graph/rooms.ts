import { z } from 'zod';
import type { Attendee } from '#core/domain/review.ts';
import { bodyOf, pageOf } from './answers.ts';
import { pathOf } from './calls.ts';
import type { Connection } from './connection.ts';

const roomsSchema = pageOf(
  z.object({ displayName: z.string().nullish(), emailAddress: z.string().nullish() }),
);
const perPage = 100;

/** Every room of the tenant, of which Graph finds none by name. Source: https://learn.microsoft.com/graph/api/place-list */
export async function roomsOf(ask: Connection['ask']): Promise<Attendee[]> {
  const rooms: Attendee[] = [];
  for (let $skip = 0; ; $skip += perPage) {
    const path = pathOf('/places/microsoft.graph.room', { $top: perPage, $skip });
    const page = roomsSchema.parse(bodyOf(await ask(() => ({ method: 'GET', path }))));
    rooms.push(
      ...page.value.flatMap(({ displayName, emailAddress: mail }) =>
        mail ? [{ kind: 'room' as const, name: displayName ?? mail, mail }] : [],
      ),
    );
    if (page['@odata.nextLink'] === undefined) return rooms;
  }
}
