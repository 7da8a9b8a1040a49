/** A time on the wall in a zone: what a person means by "nine o'clock in Stockholm", whatever the season. */
export interface Moment {
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly dateTime: string;
  /** IANA name. */
  readonly timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  // The Swedish form of a date is the ISO one.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

const asIfUtc = (dateTime: string): number => Date.parse(`${dateTime}Z`);

/** What the wall shows in a zone at an instant (ms since the epoch). */
export function momentAt(ms: number, timeZone: string): Moment {
  return { dateTime: formatOf(timeZone).format(ms).replace(' ', 'T'), timeZone };
}

const dayMs = 86_400_000;

/**
 * The instant of a moment, ms since the epoch. An hour that is skipped in spring counts as the one after it,
 * an hour that comes twice in autumn as the first.
 */
export function instantOf({ dateTime, timeZone }: Moment): number {
  const wall = asIfUtc(dateTime);
  const offsetAt = (ms: number) => asIfUtc(momentAt(ms, timeZone).dateTime) - ms;
  const candidates = [wall - offsetAt(wall - dayMs), wall - offsetAt(wall + dayMs)];
  const fitting = candidates.filter((ms) => ms + offsetAt(ms) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates);
}

/** The same instant as a wall in another zone shows it. */
export const inZone = (moment: Moment, timeZone: string): Moment =>
  moment.timeZone === timeZone ? moment : momentAt(instantOf(moment), timeZone);

/** The moment a number of minutes on the wall later. */
export const addWallMinutes = ({ dateTime, timeZone }: Moment, minutes: number): Moment => ({
  dateTime: new Date(asIfUtc(dateTime) + minutes * 60_000).toISOString().slice(0, 19),
  timeZone,
});

/** Minutes on the wall from one moment to another of the same zone. */
export const wallMinutes = (from: Moment, to: Moment): number =>
  (asIfUtc(to.dateTime) - asIfUtc(from.dateTime)) / 60_000;

/** ISO day of a moment. */
export const dayOf = ({ dateTime }: Moment): string => dateTime.slice(0, 10);
