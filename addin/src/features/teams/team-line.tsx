import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { TeamOnTrack, TeamProgress, TeamStatus } from '#addin/ui/team-roll-up.tsx';
import type { TeamNode } from './team-nodes.ts';

const wide = '@container (min-width: 640px)';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) 220px 104px 168px' },
  },
  name: {
    gridColumn: '1 / -1',
    [wide]: { gridColumn: 'auto' },
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  link: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  top: { fontWeight: tokens.fontWeightSemibold },
  mine: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: 'nowrap',
  },
  fold: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  arrow: {
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  arrowOpen: { transform: 'rotate(90deg)' },
  full: { gridColumn: '1 / -1', [wide]: { gridColumn: 'auto' } },
  none: {
    color: tokens.colorNeutralForeground3,
    [wide]: { gridColumn: '2 / -1' },
  },
});

interface TeamLineProps {
  readonly node: TeamNode;
  readonly cycleId: string;
  readonly isMine: boolean;
  readonly isFolded: boolean;
  readonly onFold: (teamId: string, isFolded: boolean) => void;
}

/** One team: its place in the tree, the way to its board, and its figures. */
export function TeamLine({ node, cycleId, isMine, isFolded, onFold }: TeamLineProps) {
  const styles = useStyles();
  const words = useWords().teams;
  const { team, figures, depth, children } = node;
  const rollUp = { teamId: team.id, cycleId, figures };
  return (
    <div className={styles.line}>
      <span className={styles.name} style={{ paddingInlineStart: `${depth * 20}px` }}>
        {children.length > 0 ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            aria-label={words.open(team.name)}
            onClick={() => onFold(team.id, !isFolded)}
          >
            <svg
              width="12"
              height="12"
              viewBox="0 0 12 12"
              aria-hidden
              className={mergeClasses(styles.arrow, !isFolded && styles.arrowOpen)}
            >
              <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        ) : (
          <span className={styles.fold} />
        )}
        <PlaceLink
          to={{ screen: 'board', teamId: team.id, cycleId }}
          className={mergeClasses(styles.link, depth === 0 && styles.top)}
        >
          {team.name}
        </PlaceLink>
        {isMine && <span className={styles.mine}>{words.mine}</span>}
      </span>
      {figures.objectiveCount === 0 ? (
        <span className={styles.none}>{words.noObjectives}</span>
      ) : (
        <>
          <span className={styles.full}>
            <TeamProgress {...rollUp} />
          </span>
          <TeamStatus {...rollUp} />
          <TeamOnTrack {...rollUp} />
        </>
      )}
    </div>
  );
}
