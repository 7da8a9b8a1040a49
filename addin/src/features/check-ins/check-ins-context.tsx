import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import type { CheckIns, OwnCheckIns } from './check-ins.ts';
import { createCheckIns } from './check-ins.ts';

const CheckInsContext = createContext<CheckIns | null>(null);

/** Sends the person's check-ins as long as it is on screen; every check-in form stands inside it. */
export function CheckInsProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { api, host } = useSurroundings();
  const [checkIns] = useState(() => createCheckIns(client, api, host.personId));
  useEffect(() => checkIns.start(), [checkIns]);
  return <CheckInsContext value={checkIns}>{children}</CheckInsContext>;
}

/** The person's check-ins; throws outside of the provider, which is a bug. */
export function useCheckIns(): CheckIns & OwnCheckIns {
  const checkIns = use(CheckInsContext);
  if (!checkIns) throw new Error('A check-in needs CheckInsProvider around it.');
  return { ...checkIns, ...useSyncExternalStore(checkIns.onChange, checkIns.now) };
}
