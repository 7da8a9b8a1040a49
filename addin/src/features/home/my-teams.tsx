import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Home } from '#core/contract/home.ts';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { TeamOnTrack, TeamProgress, TeamStatus } from '#addin/ui/team-roll-up.tsx';
import { Empty, Section } from '#addin/ui/section.tsx';
import { TeamChanges } from './team-changes.tsx';

const wide = '@container (min-width: 720px)';

// Rows become small grids where columns do not fit.
const useStyles = makeStyles({
  frame: {
    containerType: 'inline-size',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  table: { display: 'block', width: '100%', fontSize: tokens.fontSizeBase300 },
  head: {
    position: 'absolute',
    clipPath: 'inset(50%)',
    [wide]: { position: 'static', clipPath: 'none' },
  },
  group: { display: 'block' },
  row: {
    display: 'grid',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    [wide]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 4fr)' },
  },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  headRow: {
    display: 'none',
    paddingBottom: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [wide]: { display: 'grid' },
  },
  heading: { fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  team: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', overflowWrap: 'anywhere' },
  teamLink: { color: tokens.colorNeutralForeground1 },
  full: { gridColumn: '1 / -1', [wide]: { gridColumn: 'auto' } },
  status: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [wide]: { display: 'none' },
  },
  none: { color: tokens.colorNeutralForeground3 },
});

/** How the person's teams are doing, and what moved this week. */
export function MyTeams({ home }: { home: Home }) {
  const styles = useStyles();
  const words = useWords().home;
  if (home.teams.length === 0)
    return (
      <Section title={words.myTeams}>
        <Empty>
          {words.noTeams}{' '}
          <PlaceLink to={{ screen: 'teams', cycleId: home.cycle.id }}>{words.seeTeams}</PlaceLink>
        </Empty>
      </Section>
    );
  const columns = [words.team, words.progress, words.status, words.changed];
  return (
    <Section title={words.myTeams}>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead className={styles.group}>
            <tr className={mergeClasses(styles.row, styles.headRow)}>
              {columns.map((name) => (
                <th key={name} scope="col" className={styles.heading}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={styles.group}>
            {home.teams.map((row) => (
              <TeamRow key={row.team.id} row={row} cycleId={home.cycle.id} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface TeamRowProps {
  readonly row: Home['teams'][number];
  readonly cycleId: string;
}

function TeamRow({ row, cycleId }: TeamRowProps) {
  const styles = useStyles();
  const words = useWords().home;
  const { team, figures, changes } = row;
  const rollUp = { teamId: team.id, cycleId, figures };
  return (
    <tr className={mergeClasses(styles.row, styles.ruled)}>
      <th scope="row" className={styles.team}>
        <PlaceLink className={styles.teamLink} to={{ screen: 'board', teamId: team.id, cycleId }}>
          {team.name}
        </PlaceLink>
      </th>
      {figures.objectiveCount === 0 ? (
        <td colSpan={3} className={mergeClasses(styles.full, styles.none)}>
          {words.noObjectives}
        </td>
      ) : (
        <>
          <td className={styles.full}>
            <TeamProgress {...rollUp} />
          </td>
          <td className={styles.status}>
            <TeamStatus {...rollUp} />
            <TeamOnTrack {...rollUp} />
          </td>
          <td className={styles.full}>
            <span className={styles.label}>{words.changed}: </span>
            <TeamChanges changes={changes} />
          </td>
        </>
      )}
    </tr>
  );
}
