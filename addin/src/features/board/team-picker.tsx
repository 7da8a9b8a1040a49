import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigateTo } from '#addin/ui/use-navigate-to.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { PickList, moveInList } from './pick-list.tsx';
import type { Scene } from './scene.ts';
import { findTeams, treeLines } from './team-tree.ts';

const useStyles = makeStyles({
  search: { width: '100%', marginBottom: tokens.spacingVerticalS },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** All teams as a tree with search; each leads to that team's board in the same cycle. */
export function TeamPicker({ scene, onPick }: { scene: Scene; onPick: () => void }) {
  const styles = useStyles();
  const { board: words } = useWords();
  const navigateTo = useNavigateTo();
  const [text, setText] = useState('');
  const { board, place } = scene;
  const picks = findTeams(treeLines(board.teams), text).map(({ id, name, depth }) => ({
    key: id,
    to: { screen: 'board', teamId: id, cycleId: place.cycleId } as const,
    text: name,
    depth,
    isCurrent: id === board.team.id,
  }));
  const [best] = picks;
  return (
    <div role="presentation" onKeyDown={moveInList}>
      <Input
        type="search"
        className={styles.search}
        placeholder={words.findTeam}
        aria-label={words.findTeam}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={({ key }) => {
          if (key !== 'Enter' || !best) return;
          onPick();
          navigateTo(best.to);
        }}
      />
      <PickList picks={picks} onPick={onPick} />
      {picks.length === 0 && <p className={styles.none}>{words.noTeamFound}</p>}
    </div>
  );
}
