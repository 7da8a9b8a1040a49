import { z } from 'zod';
import type { Calendar } from '#functions/ports/calendar.ts';
import { bodyOf } from './answers.ts';
import { pathOf } from './calls.ts';
import type { Connection } from './connection.ts';
import { pageOf } from './pages.ts';

const changeSchema = z.object({
  id: z.string(),
  seriesMasterId: z.string().nullish(),
  '@removed': z.unknown().optional(),
});
const pageSchema = pageOf(changeSchema).extend({
  '@odata.deltaLink': z.string().optional(),
});

const eventsPerPage = 100;

/**
 * Rounds of a calendar view's delta. `next` is the query of Graph's link only: the rest of it depends on
 * who asks. Source: https://learn.microsoft.com/graph/delta-query-events
 */
export function graphChanges({ ask }: Connection): Calendar['changes'] {
  const askPage = (query: string) =>
    ask((root) => ({
      method: 'GET',
      path: `${root}/calendarView/delta${query}`,
      prefer: `odata.maxpagesize=${eventsPerPage}`,
    }));

  return async (span, next) => {
    const beginning = pathOf('', { startDateTime: span.from, endDateTime: span.to });
    let answer = await askPage(next ?? beginning);
    // 410: Graph has forgotten the round.
    if (answer.isGone && next !== null) answer = await askPage(beginning);
    const [eventIds, removedIds]: [string[], string[]] = [[], []];
    for (;;) {
      const page = pageSchema.parse(bodyOf(answer));
      for (const change of page.value) {
        if ('@removed' in change) removedIds.push(change.id);
        else eventIds.push(change.seriesMasterId ?? change.id);
      }
      const { '@odata.nextLink': nextLink, '@odata.deltaLink': deltaLink } = page;
      if (nextLink === undefined) return { eventIds, removedIds, next: queryOf(deltaLink ?? '') };
      answer = await askPage(queryOf(nextLink));
    }
  };
}

const queryOf = (link: string): string => new URL(link).search;
