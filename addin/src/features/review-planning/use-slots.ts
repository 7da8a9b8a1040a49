import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from '#core/contract/endpoints.ts';
import type { Attendee } from '#core/domain/review.ts';
import { useSettled } from '#addin/ui/use-settled.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import type { Form } from './form.ts';
import { isWindow } from './read-form.ts';

/** What was found, for whom: the states of a slot are in the order of these addresses. */
export interface FoundSlots extends Answer<'findSlots'> {
  readonly mails: readonly string[];
}

const settledAfterMs = 400;
const freshMs = 60_000;

/** Times that suit the attendees of the form, the organiser first; what was found before stays until there is more. */
export function useSlots(
  path: { readonly teamId: string; readonly cycleId: string },
  organiser: Attendee,
  { attendees, fromDay, toDay, lengthMinutes }: Form,
  timeZone: string,
): UseQueryResult<FoundSlots> {
  const { api } = useSurroundings();
  const others = attendees.map(({ mail }) => mail).filter((mail) => mail !== organiser.mail);
  const mails = [organiser.mail, ...others];
  const asked = JSON.stringify({ mails, fromDay, toDay, lengthMinutes, timeZone });
  // Typing a day or taking away three people asks once.
  const settled = useSettled(asked, settledAfterMs);
  return useQuery({
    queryKey: ['findSlots', path, settled],
    queryFn: async (): Promise<FoundSlots> => {
      const body = { mails, fromDay, toDay, lengthMinutes, timeZone };
      return { ...(await api.call('findSlots', { path, body })), mails };
    },
    enabled: settled === asked && isWindow({ fromDay, toDay }),
    staleTime: freshMs,
    networkMode: 'always',
    placeholderData: keepPreviousData,
  });
}
