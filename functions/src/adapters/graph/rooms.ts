import { z } from 'zod';
import type { Attendee } from '#core/domain/review.ts';
import { pathOf } from './calls.ts';
import type { Connection } from './connection.ts';
import { everyPage } from './pages.ts';

const perPage = 100;

const roomSchema = z.object({
  displayName: z.string().nullish(),
  emailAddress: z.string().nullish(),
});

/** Every room of the tenant, of which Graph finds none by name. Source: https://learn.microsoft.com/graph/api/place-list */
export async function roomsOf(ask: Connection['ask']): Promise<Attendee[]> {
  const path = pathOf('/places/microsoft.graph.room', { $top: perPage });
  const rooms = await everyPage(ask, path, roomSchema);
  return rooms.flatMap(({ displayName, emailAddress: mail }) =>
    mail ? [{ kind: 'room', name: displayName ?? mail, mail }] : [],
  );
}
