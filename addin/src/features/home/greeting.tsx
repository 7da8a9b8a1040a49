import { makeStyles, tokens } from '@fluentui/react-components';
import type { Home } from '#core/contract/home.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { weekOfCycle } from '#core/domain/cycle-week.ts';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useNow } from '#addin/ui/use-now.ts';

const useStyles = makeStyles({
  greeting: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  week: { margin: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** "Good morning. Week 8 of 13 · Q4 2026". */
export function Greeting({ home }: { home: Home }) {
  const styles = useStyles();
  const words = useWords().home;
  const hour = new Date(useNow()).getHours();
  const { week, weeks } = weekOfCycle(home.cycle, instantMs(home.asOf));
  return (
    <header className={styles.greeting}>
      <ScreenHeading title={words.title}>
        {hour < 12 ? words.morning : hour < 18 ? words.afternoon : words.evening}
      </ScreenHeading>
      <p className={styles.week}>
        {words.week(week, weeks)} · {home.cycle.name}
      </p>
    </header>
  );
}
