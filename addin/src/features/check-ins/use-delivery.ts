import { useEffect, useState, useSyncExternalStore } from 'react';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';

/** After this time without an answer it is said that an entry waits. */
const patienceMs = 3_000;

const connection = {
  subscribe: (listener: () => void) => {
    window.addEventListener('online', listener);
    window.addEventListener('offline', listener);
    return () => {
      window.removeEventListener('online', listener);
      window.removeEventListener('offline', listener);
    };
  },
  isOnline: () => navigator.onLine,
};

/** How far an entry has come. */
export function useDelivery(
  { enteredAt }: UnsentCheckIn,
  isSaved: boolean,
): 'saved' | 'sending' | 'offline' | 'failing' {
  const isOnline = useSyncExternalStore(connection.subscribe, connection.isOnline);
  const [isLate, setLate] = useState(() => Date.now() - enteredAt > patienceMs);
  useEffect(() => {
    const leftMs = enteredAt + patienceMs - Date.now();
    const timer = setTimeout(() => setLate(true), Math.max(0, leftMs));
    return () => clearTimeout(timer);
  }, [enteredAt]);
  if (isSaved) return 'saved';
  if (!isOnline) return 'offline';
  return isLate ? 'failing' : 'sending';
}
