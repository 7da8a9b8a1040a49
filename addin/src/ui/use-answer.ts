import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '#core/contract/endpoints.ts';
import type { EndpointName } from '#core/contract/routes.ts';
import type { Api, Call } from '#addin/host/api.ts';
import { useSurroundings } from './surroundings.tsx';

/** Colleagues' changes appear within this time on an open screen. */
const refreshMs = 10_000;

/** What is under way for the person who looks is seen to end within this time. */
const refreshSoonMs = 2_000;

/** Under which key an endpoint's answer is cached. */
export const answerKey = <Name extends EndpointName>(name: Name, call: Call<Name>) =>
  [name, call.path, call.query ?? null] as const;

/** How an endpoint's answer is asked for and cached. */
export const answerQuery = <Name extends EndpointName>(
  api: Api,
  name: Name,
  call: Call<Name>,
): { queryKey: ReturnType<typeof answerKey>; queryFn: () => Promise<Answer<Name>> } => ({
  queryKey: answerKey(name, call),
  queryFn: () => api.call(name, call),
});

/** A reading endpoint's answer, kept fresh while it is on screen; the sooner asked for anew while it says that something is under way. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  call: Call<Name>,
  isUnderWay: (answer: Answer<Name>) => boolean = () => false,
): UseQueryResult<Answer<Name>> {
  const { api } = useSurroundings();
  return useQuery({
    ...answerQuery(api, name, call),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && isUnderWay(data) ? refreshSoonMs : refreshMs,
  });
}
