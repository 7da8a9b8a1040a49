import { useState } from 'react';
import type { Home } from '#core/contract/home.ts';

export type MyKeyResult = Home['keyResults'][number];

/**
 * The key results that wait for a check-in, and the others. One that was due while this screen has
 * been open stays in its place when it is done, so that nothing jumps and Undo stays at hand.
 */
export function useToDo(keyResults: readonly MyKeyResult[]): {
  readonly toDo: readonly MyKeyResult[];
  readonly others: readonly MyKeyResult[];
} {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const fresh = keyResults.filter(({ isDue, keyResult }) => isDue && !seen.has(keyResult.id));
  if (fresh.length > 0) setSeen(new Set([...seen, ...fresh.map(({ keyResult }) => keyResult.id)]));
  const isToDo = ({ isDue, keyResult }: MyKeyResult) => isDue || seen.has(keyResult.id);
  return {
    toDo: keyResults.filter(isToDo),
    others: keyResults.filter((mine) => !isToDo(mine)),
  };
}
