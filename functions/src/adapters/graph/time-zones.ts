import { findIana, findWindows } from 'windows-iana';

/**
 * The zone as Graph takes it. It knows every zone of Windows, and of IANA's a few only.
 * Source: https://learn.microsoft.com/graph/api/resources/datetimetimezone
 */
export const graphZoneOf = (ianaZone: string): string => findWindows(ianaZone)[0] ?? ianaZone;

/**
 * IANA's name of a zone of Graph's: one with the same clock, which need not be the one it was made from
 * (Stockholm and Berlin are one zone to Windows). A zone that somebody made up has its offset only, in
 * minutes that are added to local time to get UTC.
 */
export function ianaZoneOf(graphZone: string, biasMinutes = 0): string {
  const [known] = findIana(graphZone);
  if (known !== undefined) return known;
  if (isIanaZone(graphZone)) return graphZone;
  // IANA's sign is Windows': west is plus. It has whole hours only.
  const hours = Math.round(biasMinutes / 60);
  return hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '+' : ''}${hours}`;
}

function isIanaZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at a UTC instant: `2026-11-27T14:30:00`. */
export function wallTime(instant: string, ianaZone: string): string {
  // Swedish is the language that writes dates and times as ISO does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ianaZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(new Date(instant)).replace(' ', 'T');
}

/** The UTC instant of a time that Graph was asked to write in UTC: `2026-11-27T13:30:00.0000000`. */
export const instantOf = (graphTime: string): string => new Date(`${graphTime}Z`).toISOString();
