import { addDays } from '#core/domain/calendar.ts';
import type { TrendPoint } from '#core/domain/check-in.ts';
import type { Kpi } from '#core/domain/kpi.ts';
import { addToTrend } from '#core/domain/trend.ts';
import { personId } from './people.ts';
import { atWork } from './rhythm.ts';

/** Days before today on which the backlog left its range. */
const outsideForDays = 11;

const uptime = [
  99.95, 99.97, 99.94, 99.96, 99.98, 99.97, 99.92, 99.95, 99.96, 99.97, 99.94, 99.91, 99.95, 99.97,
  99.96, 99.95, 99.97, 99.98, 99.94, 99.93,
];
const backlog = [24, 22, 19, 21, 26, 28, 25, 22, 18, 20, 23, 21, 17, 19, 24, 22, 25, 29, 36, 41];

/** Weekly values, the last one read `daysAgo` days before today. */
function readWeekly(values: readonly number[], today: string, daysAgo: number): TrendPoint[] {
  return values.reduce<TrendPoint[]>((trend, value, index) => {
    const day = addDays(today, -daysAgo - 7 * (values.length - 1 - index));
    return addToTrend(trend, { at: atWork(day, 'kpi'), value });
  }, []);
}

/** The gauges that Platform watches: one healthy, one outside its range for a week and a half. */
export function demoKpis(today: string): Kpi[] {
  const outsideSince = addDays(today, -outsideForDays);
  return [
    {
      id: 'uptime',
      teamId: 'platform',
      name: 'Uptime',
      unit: '%',
      healthyFrom: 99.9,
      healthyTo: 100,
      ownerId: personId('tomasz'),
      trend: readWeekly(uptime, today, 2),
      outsideSince: null,
    },
    {
      id: 'support-backlog',
      teamId: 'platform',
      name: 'Support backlog',
      unit: 'tickets',
      healthyFrom: 0,
      healthyTo: 30,
      ownerId: personId('aino'),
      trend: readWeekly(backlog, today, outsideForDays - 7),
      outsideSince: atWork(outsideSince, 'kpi'),
    },
  ];
}
