import type { ReadingItem } from '#addin/host/outlook/outlook-item.ts';

/**
 * The review that the invitation names. In the cache rather than awaited by the screen: what suspends at
 * the first frame is not shown for another 300 ms (React throttles what follows a fallback).
 */
export const hintQuery = ({ key, hintedReview }: ReadingItem) => ({
  queryKey: ['hinted-review', key],
  queryFn: () => hintedReview,
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  throwOnError: true,
});
