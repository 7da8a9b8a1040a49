import { makeStyles, tokens } from '@fluentui/react-components';
import type { Home } from '#core/contract/home.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { ConfidenceDots } from '#addin/ui/confidence-dots.tsx';
import { ProgressBar } from '#addin/ui/progress-bar.tsx';
import { StatusFigure } from '#addin/ui/status-figure.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { WhyButton } from '#addin/ui/why-button.tsx';
import type { Figure, WhySubject } from '#addin/ui/why.tsx';
import type { MyKeyResult } from './use-to-do.ts';

const useStyles = makeStyles({
  figures: {
    flex: '1 1 200px',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    alignItems: 'center',
    justifyItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '@container (min-width: 560px)': { gridTemplateColumns: '108px minmax(80px, 1fr) 108px 72px' },
  },
  value: {
    whiteSpace: 'nowrap',
    '@container (min-width: 560px)': { justifySelf: 'end', textAlign: 'end' },
  },
  progress: { width: '100%' },
});

/** Where a key result stands: value, progress, status and confidence; each opens to why. */
export function KeyResultFigures({ home, mine }: { home: Home; mine: MyKeyResult }) {
  const styles = useStyles();
  const { common } = useWords();
  const format = useFormat();
  const value = useValueText();
  const { reference, keyResult, ambition } = mine;
  const { asOf } = home;
  const cycle = home.cycles.find(({ id }) => id === reference.cycleId) ?? home.cycle;
  const figures = keyResultFigures(keyResult, ambition, cycle, instantMs(asOf));
  const about = (figure: Figure): WhySubject => ({
    kind: 'key-result',
    figure,
    reference,
    keyResult,
    ambition,
    cycle,
    asOf,
  });
  const confidence = keyResult.latest?.confidence ?? null;
  return (
    <div className={styles.figures}>
      <WhyButton
        about={about('value')}
        label={value(keyResult) ?? common.noValue}
        className={styles.value}
      >
        {value(keyResult) ?? '–'}
      </WhyButton>
      <WhyButton about={about('progress')} className={styles.progress}>
        <ProgressBar {...figures}>{format.percent(figures.progressRatio)}</ProgressBar>
      </WhyButton>
      <StatusFigure status={figures.status} about={about('status')} />
      <WhyButton about={about('confidence')}>
        <ConfidenceDots confidence={confidence} />
      </WhyButton>
    </div>
  );
}

/** The latest value, or the steps reached of all; null before the first check-in. */
function useValueText(): (keyResult: KeyResult) => string | null {
  const format = useFormat();
  return ({ measure, latest }) => {
    if (!latest) return null;
    if (latest.reading.kind === 'value')
      return format.value(latest.reading.value, measure.kind === 'milestones' ? '' : measure.unit);
    const all = measure.kind === 'milestones' ? measure.milestones.length : 0;
    return `${latest.reading.reachedIds.length}/${all}`;
  };
}
