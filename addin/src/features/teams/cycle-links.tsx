import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TeamTree } from '#core/contract/boards.ts';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { nearCycles } from './near-cycles.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  apart: { marginInlineStart: tokens.spacingHorizontalM },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
      textDecorationLine: 'none',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
});

/** The cycles around the one shown: quarters, years, horizon; each leads to the same tree in it. */
export function CycleLinks({ tree }: { tree: TeamTree }) {
  const styles = useStyles();
  const words = useWords();
  const cycles = nearCycles(tree.cycles, tree.cycle);
  return (
    <nav aria-label={words.teams.cycle}>
      <ul className={styles.list}>
        {cycles.map(({ id, name, kind, phase }, index) => (
          <li
            key={id}
            className={mergeClasses(index > 0 && cycles[index - 1]?.kind !== kind && styles.apart)}
          >
            <PlaceLink
              to={{ screen: 'teams', cycleId: id }}
              className={mergeClasses(styles.link, id === tree.cycle.id && styles.current)}
              aria-current={id === tree.cycle.id ? 'page' : undefined}
              title={words.common.phase[phase]}
            >
              {name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
