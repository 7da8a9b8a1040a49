import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TeamFigures } from '#core/domain/figures.ts';
import { ProgressBar } from './progress-bar.tsx';
import { StatusFigure } from './status-figure.tsx';
import { useFormat, useWords } from './surroundings.tsx';
import { WhyButton } from './why-button.tsx';
import type { WhySubject } from './why.tsx';

const useStyles = makeStyles({
  progress: { width: '100%' },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface TeamRollUpProps {
  readonly teamId: string;
  readonly cycleId: string;
  readonly figures: TeamFigures;
  readonly className?: string;
}

type TeamSubject = Extract<WhySubject, { kind: 'team' }>;

const about = (
  { teamId, cycleId }: TeamRollUpProps,
  figure: TeamSubject['figure'],
): TeamSubject => ({ kind: 'team', figure, teamId, cycleId });

/** A team's progress as bar and number; opens to why. */
export function TeamProgress(props: TeamRollUpProps) {
  const styles = useStyles();
  const format = useFormat();
  const { progressRatio } = props.figures;
  return (
    <WhyButton
      about={about(props, 'progress')}
      className={mergeClasses(styles.progress, props.className)}
    >
      <ProgressBar {...props.figures}>
        {progressRatio === null ? '–' : format.percent(progressRatio)}
      </ProgressBar>
    </WhyButton>
  );
}

/** A team's status; opens to why. */
export function TeamStatus(props: TeamRollUpProps) {
  return <StatusFigure status={props.figures.status} about={about(props, 'status')} />;
}

/** "2 of 3 objectives on track"; opens to why. */
export function TeamOnTrack(props: TeamRollUpProps) {
  const styles = useStyles();
  const { common } = useWords();
  const { onTrackCount, objectiveCount } = props.figures;
  return (
    <WhyButton about={about(props, 'on-track-count')} className={styles.small}>
      {common.onTrack(onTrackCount, objectiveCount)}
    </WhyButton>
  );
}
