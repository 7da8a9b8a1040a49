import { z } from 'zod';
import type { Attendee } from '#core/domain/review.ts';
import type { Directory } from '#functions/ports/calendar.ts';
import { bodyOf } from './answers.ts';
import { pathOf, quoted } from './calls.ts';
import { inChunks } from './chunks.ts';
import type { Connection } from './connection.ts';
import { pageOf } from './pages.ts';
import { roomsOf } from './rooms.ts';

/** Most clauses of a filter. Source: https://developer.microsoft.com/graph/known-issues/?search=13635 */
const idsPerFilter = 15;

// What User.ReadBasic.All shows. Source: https://learn.microsoft.com/graph/permissions-reference#userreadbasicall
const fields = 'id,displayName,mail';
const usersSchema = pageOf(
  z.object({ id: z.string(), displayName: z.string().nullish(), mail: z.string().nullish() }),
);

const beginnings = ['displayName', 'givenName', 'surname', 'mail'];

/**
 * People and rooms. People by id come from a filter on /users: getByIds asks for Directory.Read.All.
 * Source: https://learn.microsoft.com/graph/api/user-list, https://learn.microsoft.com/graph/api/directoryobject-getbyids
 */
export function graphDirectory({ ask }: Connection): Directory {
  const people = async ($filter: string, $top: number): Promise<Attendee[]> => {
    const path = pathOf('/users', { $filter, $select: fields, $top });
    const answer = await ask(() => ({ method: 'GET', path }));
    return usersSchema
      .parse(bodyOf(answer))
      .value.flatMap(({ id, displayName, mail }) =>
        mail ? [{ kind: 'person', personId: id, name: displayName ?? mail, mail }] : [],
      );
  };

  return {
    async find(text, limit) {
      const start = text.trim();
      if (start === '') return [];
      const filter = beginnings
        .map((field) => `startswith(${field},${quoted(start)})`)
        .join(' or ');
      const [found, rooms] = await Promise.all([people(filter, limit), roomsOf(ask)]);
      const roomMails = new Set(rooms.map(({ mail }) => mail.toLowerCase()));
      return [
        // A room's mailbox has a user of its own.
        ...found.filter(({ mail }) => !roomMails.has(mail.toLowerCase())),
        ...rooms.filter((room) => beginsWith(room, start)),
      ]
        .toSorted((one, other) => one.name.localeCompare(other.name))
        .slice(0, limit);
    },

    peopleByIds: (personIds) =>
      inChunks([...new Set(personIds)], idsPerFilter, (some) =>
        people(some.map((id) => `id eq ${quoted(id)}`).join(' or '), some.length),
      ),
  };
}

/** Any word of the name, or the address. */
const beginsWith = ({ name, mail }: Attendee, start: string): boolean =>
  [name, mail, ...name.split(/\s+/)].some((word) =>
    word.toLowerCase().startsWith(start.toLowerCase()),
  );
