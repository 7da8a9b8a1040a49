import { instantMs, mondayOf } from './calendar.ts';
import type { TrendPoint } from './check-in.ts';

/** Weeks that a sparkline remembers: two quarters. */
export const trendWeeks = 26;

/**
 * The trend with the point added: one point per ISO week (UTC), the latest recorded wins, oldest
 * first, at most `trendWeeks`. A point from a slower clock counts for the newest week already there.
 */
export function addToTrend(trend: readonly TrendPoint[], point: TrendPoint): TrendPoint[] {
  const last = trend.at(-1);
  if (!last || weekOf(point) > weekOf(last)) return [...trend, point].slice(-trendWeeks);
  const at = instantMs(point.at) > instantMs(last.at) ? point.at : last.at;
  return [...trend.slice(0, -1), { at, value: point.value }];
}

/** The point that `addToTrend` would take away: the same week's, or the oldest of a full trend. */
export interface TrendLoss {
  readonly kind: 'replaced' | 'dropped';
  readonly point: TrendPoint;
}

/** What adding the point costs the trend; null when nothing. */
export function trendLoss(trend: readonly TrendPoint[], point: TrendPoint): TrendLoss | null {
  const last = trend.at(-1);
  if (last && weekOf(point) <= weekOf(last)) return { kind: 'replaced', point: last };
  const oldest = trend[0];
  return oldest && trend.length >= trendWeeks ? { kind: 'dropped', point: oldest } : null;
}

/** The trend before its newest point was added: the exact inverse of `addToTrend`. */
export function takeFromTrend(trend: readonly TrendPoint[], loss: TrendLoss | null): TrendPoint[] {
  const rest = trend.slice(0, -1);
  if (!loss) return rest;
  return loss.kind === 'replaced' ? [...rest, loss.point] : [loss.point, ...rest];
}

/**
 * From the last value before this ISO week's Monday (UTC) to the value now; `from` is null when there
 * was none. Null when nothing moved this week.
 */
export function changeSinceMonday(
  trend: readonly TrendPoint[],
  now: number,
): { readonly from: number | null; readonly to: number } | null {
  const last = trend.at(-1);
  const monday = mondayOf(now);
  if (!last || weekOf(last) < monday) return null;
  const from = trend.findLast((point) => weekOf(point) < monday)?.value ?? null;
  return from === last.value ? null : { from, to: last.value };
}

function weekOf({ at }: TrendPoint): string {
  return mondayOf(instantMs(at));
}
