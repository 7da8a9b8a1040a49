import type { TrendPoint } from './check-in.ts';

/** A gauge that a team watches over many cycles; never an OKR. A null bound is open. */
export interface Kpi {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly unit: string;
  readonly healthyFrom: number | null;
  readonly healthyTo: number | null;
  readonly ownerId: string;
  /** Oldest first; the last point is the current value. Empty until it has been read once. */
  readonly trend: readonly TrendPoint[];
  /** UTC instant since which the value has been outside; null while healthy. */
  readonly outsideSince: string | null;
}

export type KpiHealth = 'healthy' | 'outside' | 'unread';

/** Whether the latest value lies in the healthy range, bounds included. Source: docs/method.md#kpis */
export function kpiHealth(kpi: Pick<Kpi, 'healthyFrom' | 'healthyTo' | 'trend'>): KpiHealth {
  const latest = kpi.trend.at(-1);
  if (!latest) return 'unread';
  const low = kpi.healthyFrom === null || latest.value >= kpi.healthyFrom;
  const high = kpi.healthyTo === null || latest.value <= kpi.healthyTo;
  return low && high ? 'healthy' : 'outside';
}
