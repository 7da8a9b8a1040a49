import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useKpiWords } from '#addin/ui/use-kpi-words.ts';
import type { WhySubject } from '#addin/ui/why.tsx';
import { Heading } from './heading.tsx';
import { useWhyStyles } from './why-styles.ts';

/** Where a KPI's value comes from, and what counts as healthy. */
export function KpiWhy({ subject }: { subject: Extract<WhySubject, { kind: 'kpi' }> }) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const format = useFormat();
  const { kpi, people } = subject;
  const { value, range, state } = useKpiWords()(kpi);
  const latest = kpi.trend.at(-1);
  const owner = people.find(({ id }) => id === kpi.ownerId);
  return (
    <>
      <Heading name={kpi.name}>{value}</Heading>
      <p className={styles.text}>
        {latest ? why.kpiRead(value, format.shortDate(latest.at)) : why.kpiUnread}
      </p>
      {range && (
        <p className={styles.text}>
          {why.kpiRange(range)} {state}.
        </p>
      )}
      {owner && <p className={styles.text}>{why.kpiOwner(owner.name)}</p>}
      <p className={styles.quiet}>{why.kpiRule}</p>
    </>
  );
}
