import type { QueryClient, UseQueryResult } from '@tanstack/react-query';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, QueryInput } from '#core/contract/endpoints.ts';
import type { Api } from '#addin/host/api.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { answerKey, answerQuery } from '#addin/ui/use-answer.ts';

/** What Kvartal knows of an event in the caller's calendar. */
export type Invitation = Answer<'readInvitation'>;

/**
 * What an event is about. The review that is found is put where its screen looks for it, which keeps
 * it fresh by itself.
 */
export function invitationAnswer(
  api: Api,
  client: QueryClient,
  query: QueryInput<'readInvitation'>,
) {
  const asked = answerQuery(api, 'readInvitation', { path: {}, query });
  return {
    queryKey: asked.queryKey,
    queryFn: async (): Promise<Invitation> => {
      const found = await asked.queryFn();
      if (found.kind === 'review') {
        const { teamId, cycleId, id } = found.screen.view.review;
        const path = { teamId, cycleId, reviewId: id };
        client.setQueryData(answerKey('readReview', { path }), found.screen);
      }
      return found;
    },
    staleTime: Number.POSITIVE_INFINITY,
  };
}

const firstLookAgainMs = 3_000;
const looksAgain = 5;

/**
 * The answer, asked for once, for it may cost a call to the calendar; that there is no review a few
 * times more, within a minute and a half: an event leads to the review that was just attached to it
 * some seconds later.
 */
export function useInvitation(query: QueryInput<'readInvitation'>): UseQueryResult<Invitation> {
  const { api } = useSurroundings();
  return useQuery({
    ...invitationAnswer(api, useQueryClient(), query),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data?.kind === 'unrelated' && dataUpdateCount <= looksAgain
        ? firstLookAgainMs * 2 ** (dataUpdateCount - 1)
        : false,
  });
}
