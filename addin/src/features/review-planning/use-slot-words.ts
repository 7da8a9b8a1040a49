import type { slotStates } from '#core/domain/free-slots.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';

type SlotState = (typeof slotStates)[number];

/** What stands most in the way comes first. */
const inTheWay = ['busy', 'outside-hours', 'tentative', 'unknown'] as const;

/** How a slot suits everybody, in words; who it does not suit is named. */
export function useSlotWords(
  nameOf: (mail: string) => string,
): (mails: readonly string[], states: readonly SlotState[]) => string {
  const words = useWords().reviewForm;
  const format = useFormat();
  return (mails, states) => {
    const by = Map.groupBy(mails, (_, index) => states[index] ?? 'unknown');
    const countOf = (state: SlotState) => by.get(state)?.length ?? 0;
    const naming = (state: (typeof inTheWay)[number]): string => {
      const names = format.list((by.get(state) ?? []).map(nameOf));
      const count = countOf(state);
      return {
        busy: words.busy(names, count),
        'outside-hours': words.outsideHours(names),
        tentative: words.tentative(names),
        unknown: words.unknown(names),
      }[state];
    };
    const free = countOf('free');
    if (free === mails.length) return words.suitsAll(free);
    const others = inTheWay.filter((state) => countOf(state) > 0).map(naming);
    const isOnlyUnknown = free + countOf('unknown') === mails.length;
    return [...(isOnlyUnknown && free > 0 ? [words.suits(free)] : []), ...others].join(' · ');
  };
}
