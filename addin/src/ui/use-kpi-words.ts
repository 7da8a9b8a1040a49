import type { Kpi } from '#core/domain/kpi.ts';
import { kpiHealth } from '#core/domain/kpi.ts';
import { useFormat, useWords } from './surroundings.tsx';

/** A KPI's latest value, its healthy range and how it stands, in words. */
export function useKpiWords(): (kpi: Kpi) => {
  readonly value: string;
  readonly range: string;
  readonly state: string;
} {
  const { kpis } = useWords().board;
  const format = useFormat();
  const rangeOf = ({ healthyFrom, healthyTo }: Kpi): string => {
    if (healthyFrom === null)
      return healthyTo === null ? '' : kpis.atMost(format.number(healthyTo));
    return healthyTo === null
      ? kpis.atLeast(format.number(healthyFrom))
      : kpis.range(format.number(healthyFrom), format.number(healthyTo));
  };
  const stateOf = (kpi: Kpi): string => {
    const health = kpiHealth(kpi);
    if (health !== 'outside') return health === 'healthy' ? kpis.healthy : kpis.unread;
    return kpi.outsideSince ? kpis.outside(format.shortDate(kpi.outsideSince)) : kpis.outsideNow;
  };
  return (kpi) => {
    const latest = kpi.trend.at(-1);
    return {
      value: latest ? format.value(latest.value, kpi.unit) : '–',
      range: rangeOf(kpi),
      state: stateOf(kpi),
    };
  };
}
