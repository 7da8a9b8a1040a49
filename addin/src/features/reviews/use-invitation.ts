import type { QueryClient, UseQueryResult } from '@tanstack/react-query';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, QueryInput } from '#core/contract/endpoints.ts';
import type { Api } from '#addin/host/api.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { answerKey, answerQuery } from '#addin/ui/use-answer.ts';

/** What Kvartal knows of an event in the caller's calendar. */
export type Invitation = Answer<'readInvitation'>;

/**
 * What an event is about, asked once: each answer may cost a call to the calendar. The review that
 * is found is put where its screen looks for it, which keeps it fresh by itself.
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

export function useInvitation(query: QueryInput<'readInvitation'>): UseQueryResult<Invitation> {
  const { api } = useSurroundings();
  return useQuery(invitationAnswer(api, useQueryClient(), query));
}
