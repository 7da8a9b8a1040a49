import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Attendee } from '#core/domain/review.ts';
import { answerQuery } from '#addin/ui/use-answer.ts';
import { useSettled } from '#addin/ui/use-settled.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';

const settledAfterMs = 200;

/** People and rooms whose name or address begins so, as soon as the typing pauses. */
export function useFoundAttendees(typed: string) {
  const { api } = useSurroundings();
  const text = useSettled(typed.trim(), settledAfterMs);
  const { data, isFetching, isError } = useQuery({
    ...answerQuery(api, 'findAttendees', { path: {}, query: { text } }),
    enabled: text !== '',
    networkMode: 'always',
    placeholderData: keepPreviousData,
  });
  const found: readonly Attendee[] = typed.trim() === '' ? [] : (data?.attendees ?? []);
  return {
    found,
    isSearching: isFetching || text !== typed.trim(),
    hasFailed: isError && typed.trim() !== '',
  };
}
