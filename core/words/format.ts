import { dayStartMs, instantMs } from '#core/domain/calendar.ts';
import { shortNumbers } from './short-number.ts';
import { languageOf } from './words.ts';

/** Days, numbers and times as the person's locale writes them. */
export interface Format {
  /** At most two decimals: `1 234,5`. */
  readonly number: (value: number) => string;
  /** Of a ratio, in whole percent: 0.52 → `52 %`. */
  readonly percent: (ratio: number) => string;
  /** Of a ratio, with at most one decimal: 0.524 → `52.4 %`. */
  readonly precisePercent: (ratio: number) => string;
  /** A value with its unit, which may be empty: `3.4%`, `22 plants`. */
  readonly value: (value: number, unit: string) => string;
  /** An ISO day in full: `26 Nov 2026`. */
  readonly day: (isoDay: string) => string;
  /** The day of an instant, without its year: `26 Nov`. */
  readonly shortDate: (instant: string) => string;
  /** An instant with its time: `26 Nov 2026, 10:00`. */
  readonly moment: (instant: string) => string;
  /** When a meeting begins, where the reader is: `Thu 26 Nov, 10:00`. */
  readonly meetingStart: (startsAt: string) => string;
  /** From when to when a meeting is, where the reader is: `Thu 26 Nov, 10:00 – 11:00`. */
  readonly meeting: (startsAt: string, endsAt: string) => string;
  /** The day of an instant with its name: `Thursday 26 November`. */
  readonly weekday: (instant: string) => string;
  /** The times of a meeting without its day: `10:00 – 11:00`. */
  readonly times: (startsAt: string, endsAt: string) => string;
  /** `60 min`. */
  readonly minutes: (count: number) => string;
  /** How long ago, in words: `yesterday`, `5 minutes ago`. */
  readonly relative: (instant: string, nowMs: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

const relativeUnits = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Makes something when it is first asked for: a screen needs few of the formatters, and each costs a millisecond. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Formatters of a locale, made once. A locale of another language than Kvartal speaks counts as English. */
export function createFormat(locale: string): Format {
  const spoken = languageOf(locale) === 'sv' || /^en\b/i.test(locale) ? locale : 'en';
  // Its sign is shown where there is something below zero: -0.2 % in whole percent is 0 %.
  const numbers = (options: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(spoken, { ...options, signDisplay: 'negative' }));
  const times = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(spoken, options));
  const short = shortNumbers(spoken);
  const longNumber = numbers({ maximumFractionDigits: 2 });
  const number = (value: number) => short.number(value) ?? longNumber().format(value);
  const percent = numbers({ style: 'percent' });
  const precisePercent = numbers({ style: 'percent', maximumFractionDigits: 1 });
  const percentValue = numbers({ style: 'percent', maximumFractionDigits: 2 });
  const day = times({ dateStyle: 'medium', timeZone: 'UTC' });
  const shortDate = times({ day: 'numeric', month: 'short' });
  const moment = times({ dateStyle: 'medium', timeStyle: 'short' });
  const meetingDay = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const time = times({ timeStyle: 'short' });
  /** As the locale writes a time by itself: 09:15, but 9:15 AM. */
  const hour = () => (time().resolvedOptions().hour12 ? 'numeric' : '2-digit');
  const meeting = once(
    () => new Intl.DateTimeFormat(spoken, { ...meetingDay, hour: hour(), minute: '2-digit' }),
  );
  const weekday = times({ weekday: 'long', day: 'numeric', month: 'long' });
  const relative = once(() => new Intl.RelativeTimeFormat(spoken, { numeric: 'auto' }));
  const list = once(() => new Intl.ListFormat(spoken, { type: 'conjunction' }));
  return {
    number,
    percent: (ratio) => short.wholePercent(ratio) ?? percent().format(ratio),
    precisePercent: (ratio) => precisePercent().format(ratio),
    value: (value, unit) => {
      if (unit === '%') return short.percent(value) ?? percentValue().format(value / 100);
      return unit ? `${number(value)}\u00a0${unit}` : number(value);
    },
    day: (isoDay) => day().format(dayStartMs(isoDay)),
    shortDate: (instant) => shortDate().format(instantMs(instant)),
    moment: (instant) => moment().format(instantMs(instant)),
    meetingStart: (startsAt) => meeting().format(instantMs(startsAt)),
    meeting: (startsAt, endsAt) => meeting().formatRange(instantMs(startsAt), instantMs(endsAt)),
    weekday: (instant) => weekday().format(instantMs(instant)),
    times: (startsAt, endsAt) => time().formatRange(instantMs(startsAt), instantMs(endsAt)),
    // Intl's short unit makes it `60 mins` in British English.
    minutes: (count) => `${number(count)}\u00a0min`,
    relative: (instant, nowMs) => {
      const elapsedMs = instantMs(instant) - nowMs;
      const unit = relativeUnits.find(([, ms]) => Math.abs(elapsedMs) >= ms);
      return unit
        ? relative().format(Math.trunc(elapsedMs / unit[1]), unit[0])
        : relative().format(0, 'second');
    },
    list: (items) => list().format(items),
  };
}
