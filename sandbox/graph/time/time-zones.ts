import { findIana, findWindows } from 'windows-iana';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';

const exists = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const byName = new Map<string, string>();

/** The IANA zone of a Windows or IANA name; throws GraphError 400 for any other. */
export function ianaZone(name: string): string {
  const known = byName.get(name);
  if (known) return known;
  const zone = findIana(name)[0] ?? name;
  if (!exists(zone))
    throw new GraphError(
      'bad-time-zone',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
    );
  byName.set(name, zone);
  return zone;
}

/** `Europe/Stockholm` → `W. Europe Standard Time`, as Exchange names it. */
export const windowsZone = (zone: string): string => findWindows(zone)[0] ?? zone;
