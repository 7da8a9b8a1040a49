import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { StatusFigure } from '#addin/ui/status-figure.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { WhyButton } from '#addin/ui/why-button.tsx';
import type { WhySubject } from '#addin/ui/why.tsx';
import { AlignedLink } from './alignment.tsx';
import { ConfidenceFigure } from './confidence-figure.tsx';
import { ProgressFigure } from './progress-figure.tsx';
import { useRowGrid } from './row-grid.ts';
import type { Scene } from './scene.ts';
import { teamSupports } from './team-supports.ts';

const useStyles = makeStyles({
  // The same end as within the cards, so that the bars line up.
  rollUp: { paddingInlineStart: 0, paddingInlineEnd: '13px' },
});

/** The team as a whole: what it supports, and its objectives rolled up. */
export function TeamRollUp({ scene }: { scene: Scene }) {
  const styles = useStyles();
  const grid = useRowGrid();
  const words = useWords();
  const { board, place } = scene;
  const { figures } = board;
  const about = (figure: Extract<WhySubject, { kind: 'team' }>['figure']): WhySubject => ({
    kind: 'team',
    figure,
    teamId: place.teamId,
    cycleId: place.cycleId,
  });
  return (
    <div className={mergeClasses(grid.row, styles.rollUp)}>
      <div className={grid.main}>
        <WhyButton about={about('on-track-count')}>
          {words.common.onTrack(figures.onTrackCount, figures.objectiveCount)}
        </WhyButton>
        <div className={grid.meta}>
          <AlignedLink
            label={words.board.supports}
            aligned={teamSupports(board)}
            all={{ screen: 'teams', cycleId: place.cycleId }}
          />
        </div>
      </div>
      <StatusFigure status={figures.status} about={about('status')} className={grid.value} />
      <ProgressFigure figures={figures} about={about('progress')} className={grid.progress} />
      <ConfidenceFigure
        confidence={figures.confidence}
        about={about('confidence')}
        className={grid.confidence}
      />
    </div>
  );
}
