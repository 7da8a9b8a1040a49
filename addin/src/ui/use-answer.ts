import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '#core/contract/endpoints.ts';
import type { EndpointName } from '#core/contract/routes.ts';
import type { Api, Call } from '#addin/host/api.ts';
import { useSurroundings } from './surroundings.tsx';

/** Colleagues' changes appear within this time on an open screen. */
const refreshMs = 10_000;

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

/** A reading endpoint's answer, kept fresh while it is on screen. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  call: Call<Name>,
): UseQueryResult<Answer<Name>> {
  const { api } = useSurroundings();
  return useQuery({ ...answerQuery(api, name, call), refetchInterval: refreshMs });
}
