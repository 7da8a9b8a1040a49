import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '#core/domain/figures.ts';
import type { KpiHealth } from '#core/domain/kpi.ts';
import { kpiHealth } from '#core/domain/kpi.ts';
import { Sparkline } from '#addin/ui/sparkline.tsx';
import { StatusBadge } from '#addin/ui/status-badge.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useKpiWords } from '#addin/ui/use-kpi-words.ts';
import { WhyButton } from '#addin/ui/why-button.tsx';
import { useFigureStyles } from './figure.ts';
import type { Scene } from './scene.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    paddingBlock: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  kpi: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  value: { fontWeight: tokens.fontWeightSemibold },
});

const shapeOf: Record<KpiHealth, Status> = {
  healthy: 'on-track',
  outside: 'at-risk',
  unread: 'not-started',
};

/** The gauges that the team watches beside its objectives. */
export function KpiStrip({ scene }: { scene: Scene }) {
  const styles = useStyles();
  const { muted } = useFigureStyles();
  const { board: words } = useWords();
  const format = useFormat();
  const kpiWords = useKpiWords();
  const { kpis, people } = scene.board;
  if (kpis.length === 0) return null;
  return (
    <section className={styles.strip} aria-labelledby="kpis">
      <h2 id="kpis" className={styles.title}>
        {words.kpis.title}
      </h2>
      {kpis.map((kpi) => {
        const { value, range, state } = kpiWords(kpi);
        return (
          <div key={kpi.id} className={styles.kpi}>
            <span>{kpi.name}</span>
            <WhyButton about={{ kind: 'kpi', kpi, people }}>
              <span className={styles.value}>{value}</span>{' '}
              <span className={muted}>{range && `(${range})`}</span>
            </WhyButton>
            <Sparkline points={kpi.trend} formatValue={(point) => format.value(point, kpi.unit)} />
            <StatusBadge status={shapeOf[kpiHealth(kpi)]}>{state}</StatusBadge>
          </div>
        );
      })}
    </section>
  );
}
