import { makeStyles, tokens } from '@fluentui/react-components';
import type { TeamNode } from './team-nodes.ts';
import { TeamLine } from './team-line.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  below: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface TeamListProps {
  readonly nodes: readonly TeamNode[];
  readonly cycleId: string;
  readonly ownIds: readonly string[];
  readonly folded: ReadonlySet<string>;
  readonly onFold: (teamId: string, isFolded: boolean) => void;
}

/** Teams of one parent with everything below them, as nested lists. */
export function TeamList(props: TeamListProps) {
  const { nodes, cycleId, ownIds, folded, onFold } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {nodes.map((node) => {
        const { team, children } = node;
        const isFolded = folded.has(team.id);
        return (
          <li key={team.id} className={styles.item}>
            <TeamLine
              node={node}
              cycleId={cycleId}
              isMine={ownIds.includes(team.id)}
              isFolded={isFolded}
              onFold={onFold}
            />
            {children.length > 0 && !isFolded && (
              <div className={styles.below}>
                <TeamList {...props} nodes={children} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
