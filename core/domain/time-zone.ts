import { dayStartMs } from './calendar.ts';

const minuteMs = 60_000;

/** Making one costs more than using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  formats.set(timeZone, format);
  return format;
}

/** Whether the text names a time zone of the IANA database. */
export function isTimeZone(text: string): boolean {
  try {
    formatOf(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The ISO day and the minute after midnight that the clock on the wall shows at an instant. */
export function wallClock(
  ms: number,
  timeZone: string,
): { readonly day: string; readonly minute: number } {
  const [day = '', time = ''] = formatOf(timeZone).format(ms).split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day, minute: hours * 60 + minutes };
}

/** The same as if it were UTC, ms since the epoch. */
function wallMs(ms: number, timeZone: string): number {
  const { day, minute } = wallClock(ms, timeZone);
  return dayStartMs(day) + minute * minuteMs;
}

/**
 * The instant (ms since the epoch) at which the clock on the wall shows this minute of this ISO day. A
 * minute that the clock skips in spring comes out an hour later; one that it shows twice is the first.
 */
export function zonedMs(day: string, minute: number, timeZone: string): number {
  const wall = dayStartMs(day) + minute * minuteMs;
  const offsetAt = (ms: number) => wallMs(ms, timeZone) - ms;
  const [before, after] = [wall - offsetAt(wall - 86_400_000), wall - offsetAt(wall + 86_400_000)];
  const shown = [before, after].filter((ms) => wallMs(ms, timeZone) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}
