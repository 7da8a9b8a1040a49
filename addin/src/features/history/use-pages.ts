import type { QueryKey, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useInfiniteQuery } from '@tanstack/react-query';

/** Where in the list a page begins; empty at the newest. */
type Query = { readonly after?: string };

/** A list that is read page by page, newest first. `queryKey` begins with the endpoint's name. */
export function usePages<Page extends { readonly next: string | null }>(
  queryKey: QueryKey,
  read: (query: Query) => Promise<Page>,
): UseInfiniteQueryResult<readonly Page[]> {
  return useInfiniteQuery({
    queryKey: [...queryKey, 'pages'],
    queryFn: ({ pageParam }) => read(pageParam ? { after: pageParam } : {}),
    initialPageParam: '',
    getNextPageParam: ({ next }: Page) => next,
    select: ({ pages }) => pages,
  });
}
