const dayMs = 24 * 3_600_000;
const weeksShown = 6;

/** From this Monday on, as far ahead as reviews are planned, in the browser’s time zone. */
export function theseWeeks(now: Date): { readonly from: Date; readonly to: Date } {
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  from.setDate(from.getDate() - ((from.getDay() + 6) % 7));
  const to = new Date(from);
  to.setDate(to.getDate() + 7 * weeksShown);
  return { from, to };
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const dayOf = (instant: string): string => dayFormat.format(new Date(instant));
export const timeOf = (instant: string): string => timeFormat.format(new Date(instant));

/** `Thu 26 Nov 10:00–11:00`; the end's day, too, when it is another. */
export function spanOf(start: string, end: string): string {
  const isLong = Date.parse(end) - Date.parse(start) >= dayMs;
  return `${dayOf(start)} ${timeOf(start)}–${isLong ? `${dayOf(end)} ` : ''}${timeOf(end)}`;
}

/** For an input of kind `datetime-local`, in the browser's time zone. */
export function localInputOf(instant: string): string {
  const moment = new Date(instant);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
