/** How locales write numbers that are neither grouped nor rounded. */
const writing: Readonly<Record<string, { readonly point: string; readonly percent: string }>> = {
  en: { point: '.', percent: '%' },
  'en-us': { point: '.', percent: '%' },
  'en-gb': { point: '.', percent: '%' },
  sv: { point: ',', percent: '\u00a0%' },
  'sv-se': { point: ',', percent: '\u00a0%' },
};

/** Writes a number, or null when only Intl can. */
type WriteShort = (value: number) => string | null;

interface ShortNumbers {
  readonly number: WriteShort;
  /** A number of percent: 3.4 → `3.4%`. */
  readonly percent: WriteShort;
  /** A ratio in whole percent: 0.52 → `52%`. */
  readonly wholePercent: WriteShort;
}

/**
 * Writes numbers below a thousand with at most two decimals as Intl.NumberFormat would that writes no -0.
 * Most figures of a board are such, and the first formatter of a page takes as long as drawing several of
 * its rows.
 */
export function shortNumbers(locale: string): ShortNumbers {
  const way = writing[locale.toLowerCase()];
  const number: WriteShort = (value) => {
    const digits = String(value);
    return way && /^\d{1,3}(\.\d{1,2})?$/.test(digits) ? digits.replace('.', way.point) : null;
  };
  const percent: WriteShort = (value) => {
    const digits = number(value);
    return way && digits !== null ? digits + way.percent : null;
  };
  // By its decimal digits, as Intl rounds: 0.285 × 100 is a little less than 28.5.
  const wholePercent: WriteShort = (ratio) =>
    ratio < 0 ? null : percent(Math.round(Number(`${ratio}e2`)));
  return { number, percent, wholePercent };
}
