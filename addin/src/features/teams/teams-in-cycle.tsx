import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TeamTree } from '#core/contract/boards.ts';
import { Button } from '#addin/ui/button.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { TextField } from '#addin/ui/text-field.tsx';
import { TeamList } from './team-list.tsx';
import { findTeams, foldedAtFirst, teamNodes } from './team-nodes.ts';

const useStyles = makeStyles({
  search: { maxWidth: '320px' },
  frame: {
    containerType: 'inline-size',
    overflow: 'clip',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const nothing: ReadonlySet<string> = new Set();

/** The team tree with its search. */
export function TeamsInCycle({ tree }: { tree: TeamTree }) {
  const styles = useStyles();
  const { host, words: all } = useSurroundings();
  const words = all.teams;
  const ownIds = tree.viewer.teamIds;
  const nodes = useMemo(() => teamNodes(tree.teams, host.locale), [tree.teams, host.locale]);
  const [text, setText] = useState('');
  const [folded, setFolded] = useState(() => foldedAtFirst(nodes, ownIds));
  const found = text.trim() ? findTeams(nodes, text) : nodes;
  const fold = (teamId: string, isFolded: boolean) =>
    setFolded(new Set([...folded, teamId].filter((id) => isFolded || id !== teamId)));
  if (nodes.length === 0) return <p className={styles.note}>{words.empty}</p>;
  return (
    <>
      <TextField
        type="search"
        className={styles.search}
        placeholder={words.find}
        aria-label={words.find}
        value={text}
        onText={setText}
      />
      {tree.teams.every(({ figures }) => figures.objectiveCount === 0) && (
        <p className={styles.note}>{words.nobodyWrote(tree.cycle.name)}</p>
      )}
      {found.length === 0 ? (
        <p className={styles.note}>
          {words.noneFound(text.trim())}{' '}
          <Button appearance="subtle" onClick={() => setText('')}>
            {words.showAll}
          </Button>
        </p>
      ) : (
        <nav className={styles.frame} aria-label={words.tree}>
          <TeamList
            nodes={found}
            cycleId={tree.cycle.id}
            ownIds={ownIds}
            folded={text.trim() ? nothing : folded}
            onFold={fold}
          />
        </nav>
      )}
    </>
  );
}
