import { useCallback, useMemo, useState } from 'react';
import { openDeviceMemory } from '#addin/host/device-memory.ts';
import { useSurroundings } from './surroundings.tsx';

/** What one is writing, kept on the device with every keystroke: it survives a closed tab. */
export interface Kept<Value> {
  /** Undefined when nothing (readable) is kept. */
  readonly value: Value | undefined;
  readonly keep: (value: Value) => void;
  readonly forget: () => void;
}

/** Something of this person's, kept on this device under a name that stays the same while on screen. */
export function useKept<Value>(
  name: string,
  isValue: (kept: unknown) => kept is Value,
): Kept<Value> {
  const { personId } = useSurroundings().host;
  const memory = useMemo(() => openDeviceMemory(personId), [personId]);
  const [value, setValue] = useState(() => {
    const kept = memory.read(name);
    return isValue(kept) ? kept : undefined;
  });
  const keep = useCallback(
    (next: Value) => {
      memory.write(name, next);
      setValue(next);
    },
    [memory, name],
  );
  const forget = useCallback(() => {
    memory.forget(name);
    setValue(undefined);
  }, [memory, name]);
  return { value, keep, forget };
}
