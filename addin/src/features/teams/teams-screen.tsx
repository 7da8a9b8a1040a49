import { makeStyles, tokens } from '@fluentui/react-components';
import type { TeamTree } from '#core/contract/boards.ts';
import { OlderNotice } from '#addin/ui/older-notice.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { CycleLinks } from './cycle-links.tsx';
import { TeamsSkeleton } from './teams-skeleton.tsx';
import { TeamsInCycle } from './teams-in-cycle.tsx';

const useStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '1120px',
    padding: tokens.spacingHorizontalL,
    '@media (min-width: 640px)': { padding: tokens.spacingHorizontalXXL },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
});

/** Every team of the organisation in one cycle; `current` is the running quarter. */
export function TeamsScreen({ cycleId }: { cycleId: string }) {
  const styles = useStyles();
  const words = useWords().teams;
  const { data: tree, error, refetch } = useAnswer('readTeamTree', { path: { cycleId } });
  return (
    <>
      {tree && error && <OlderNotice />}
      <div className={styles.screen}>
        <header className={styles.header}>
          <ScreenHeading title={words.title} />
          {tree && <CycleLinks tree={tree} />}
        </header>
        <Content tree={tree} error={error} onTryAgain={() => void refetch()} />
      </div>
    </>
  );
}

interface ContentProps {
  readonly tree: TeamTree | undefined;
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

function Content({ tree, error, onTryAgain }: ContentProps) {
  if (tree) return <TeamsInCycle tree={tree} />;
  return error ? <ProblemMessage error={error} onTryAgain={onTryAgain} /> : <TeamsSkeleton />;
}
