import { makeStyles, tokens } from '@fluentui/react-components';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { ConfidenceDots } from '#addin/ui/confidence-dots.tsx';
import { ProgressBar } from '#addin/ui/progress-bar.tsx';
import { useValueWords } from '#addin/ui/use-value-words.ts';
import { WhyButton } from '#addin/ui/why-button.tsx';
import type { Figure, WhySubject } from '#addin/ui/why.tsx';

const roomy = '@container objectives (min-width: 600px)';

const useStyles = makeStyles({
  keyResult: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalXS,
    [roomy]: {
      gridTemplateColumns: 'minmax(0, 1fr) 172px 96px auto',
    },
  },
  title: {
    gridColumn: '1 / -1',
    minWidth: 0,
    overflowWrap: 'anywhere',
    [roomy]: { gridColumn: 'auto' },
  },
  value: {
    gridColumn: '1 / -1',
    justifySelf: 'start',
    [roomy]: { gridColumn: 'auto', justifySelf: 'end', textAlign: 'end' },
  },
  target: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  progress: { width: '100%' },
});

interface ReviewKeyResultProps {
  readonly screen: ReviewScreen;
  readonly view: ObjectiveView;
  readonly keyResult: KeyResult;
}

/** One key result: value and target, progress, confidence; each opens to why. */
export function ReviewKeyResult({ screen, view, keyResult }: ReviewKeyResultProps) {
  const styles = useStyles();
  const valueWords = useValueWords();
  const { objective } = view;
  const figures = view.keyResultFigures[keyResult.id];
  const { value, target, inWords } = valueWords(keyResult);
  const about = (figure: Figure): WhySubject => ({
    kind: 'key-result',
    figure,
    reference: {
      teamId: objective.teamId,
      cycleId: objective.cycleId,
      objectiveId: objective.id,
    },
    keyResult,
    ambition: objective.ambition,
    cycle: screen.cycle,
    asOf: screen.asOf,
  });
  return (
    <li className={styles.keyResult}>
      <span className={styles.title}>{keyResult.title}</span>
      <WhyButton about={about('value')} label={inWords} className={styles.value}>
        {value || inWords} <span className={styles.target}>{target}</span>
      </WhyButton>
      {figures && (
        <WhyButton about={about('progress')} className={styles.progress}>
          <ProgressBar {...figures} />
        </WhyButton>
      )}
      <WhyButton about={about('confidence')}>
        <ConfidenceDots confidence={keyResult.latest?.confidence ?? null} />
      </WhyButton>
    </li>
  );
}
