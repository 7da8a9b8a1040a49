import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import { ChevronDownIcon } from '#addin/ui/icons.tsx';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { RestrictedSign } from '#addin/ui/restricted-sign.tsx';
import { StatusShape } from '#addin/ui/status-shape.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { WhyButton } from '#addin/ui/why-button.tsx';
import { ReviewKeyResult } from './review-key-result.tsx';

const roomy = '@container objectives (min-width: 440px)';

const useStyles = makeStyles({
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    [roomy]: { flexWrap: 'nowrap' },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: {
    flex: '1 0 100%',
    minWidth: 0,
    [roomy]: { flex: '1 1 0' },
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    alignSelf: 'start',
    marginTop: tokens.spacingVerticalXXS,
    transform: 'rotate(-90deg)',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  open: { transform: 'none' },
  // Below the title, which begins behind the status.
  figures: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: '20px',
    color: tokens.colorNeutralForeground2,
    // As wide as any, so that the chevrons stand in one column.
    [roomy]: {
      marginInlineStart: 0,
      minWidth: '80px',
      justifyContent: 'flex-end',
      paddingTop: tokens.spacingVerticalXXS,
    },
  },
  status: { [roomy]: { display: 'none' } },
  expected: { color: tokens.colorNeutralForeground3 },
  keyResults: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingInlineStart: '32px',
  },
  none: { color: tokens.colorNeutralForeground3 },
});

interface ReviewObjectiveProps {
  readonly screen: ReviewScreen;
  readonly view: ObjectiveView;
  readonly startsOpen: boolean;
}

/** One objective: status, title, how far and how far it should be; opens to its key results. */
export function ReviewObjective({ screen, view, startsOpen }: ReviewObjectiveProps) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const { objective, figures } = view;
  const keyResults = liveKeyResults(objective);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <StatusShape status={figures.status} />
          <span>
            <HiddenText>{words.common.status[figures.status]}: </HiddenText>
            {objective.title} {objective.audience.kind === 'restricted' && <RestrictedSign />}
          </span>
          <ChevronDownIcon className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        </button>
        <Figures screen={screen} view={view} />
      </div>
      <ul id={id} hidden={!isOpen} className={isOpen ? styles.keyResults : undefined}>
        {isOpen && keyResults.length === 0 && (
          <li className={styles.none}>{words.reviewScreen.noKeyResults}</li>
        )}
        {isOpen &&
          keyResults.map((keyResult) => (
            <ReviewKeyResult key={keyResult.id} screen={screen} view={view} keyResult={keyResult} />
          ))}
      </ul>
    </li>
  );
}

function Figures({ screen, view }: Omit<ReviewObjectiveProps, 'startsOpen'>) {
  const styles = useStyles();
  const { common } = useWords();
  const format = useFormat();
  const { progressRatio, expectedRatio } = view.figures;
  const status = (
    <span className={styles.status} aria-hidden>
      {common.status[view.figures.status]}
    </span>
  );
  if (progressRatio === null) return <span className={styles.figures}>{status}</span>;
  const progress = format.percent(progressRatio);
  const expected = expectedRatio === null ? null : format.percent(expectedRatio);
  const { cycle, asOf } = screen;
  return (
    <span className={styles.figures}>
      {status}
      <WhyButton
        about={{ kind: 'objective', figure: 'progress', view, cycle, asOf }}
        label={
          expected === null ? common.progressOnly(progress) : common.progressOf(progress, expected)
        }
      >
        {progress}
        {expected !== null && <span className={styles.expected}> ▏{expected}</span>}
      </WhyButton>
    </span>
  );
}
