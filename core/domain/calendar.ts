// The one file of core that may name Date: parsing and arithmetic only, never the clock.

export const dayMs = 86_400_000;

/** UTC midnight of an ISO day, ms since the epoch; NaN when it is not a day. */
export function dayStartMs(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00.000Z`) : Number.NaN;
}

/** Whether the text is a calendar day that exists, ISO `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const ms = dayStartMs(text);
  return Number.isFinite(ms) && dayOf(ms) === text;
}

/** ISO day of an instant, in UTC. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Ms since the epoch of a UTC instant. */
export function instantMs(instant: string): number {
  return Date.parse(instant);
}

/** ISO instant of ms since the epoch. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** The day `days` later; negative goes back. */
export function addDays(day: string, days: number): string {
  return dayOf(dayStartMs(day) + days * dayMs);
}

/** Whole days from one instant to a later one, rounded down; negative when it is earlier. */
export function wholeDaysBetween(fromMs: number, toMs: number): number {
  return Math.floor((toMs - fromMs) / dayMs);
}

/** The Monday of the ISO week that the instant falls in (UTC), as an ISO day. */
export function mondayOf(ms: number): string {
  const weekday = (new Date(ms).getUTCDay() + 6) % 7;
  return dayOf(ms - weekday * dayMs);
}
