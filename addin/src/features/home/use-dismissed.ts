import { useKept } from '#addin/ui/use-kept.ts';
import { useNow } from '#addin/ui/use-now.ts';

const awayMs = 14 * 86_400_000;

/** Until when each piece of advice stays away, ms since the epoch. */
type Until = Readonly<Record<string, number>>;

const isUntil = (kept: unknown): kept is Until =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every((ms) => typeof ms === 'number');

/** What the person does not want to hear for now; remembered on this device. */
export function useDismissed() {
  const now = useNow();
  const { value: until = {}, keep } = useKept('advice-1', isUntil);
  return {
    isDismissed: (name: string) => (until[name] ?? 0) > now,
    dismiss: (name: string) => {
      const still = Object.entries(until).filter(([, ms]) => ms > now);
      keep({ ...Object.fromEntries(still), [name]: now + awayMs });
    },
  };
}
