import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '#core/words/words.ts';
import type { Place } from '#addin/host/places.ts';
import { placeAt } from '#addin/host/places.ts';
import { useNavigation } from '#addin/ui/navigation.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { screenKey } from './router.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalL,
    paddingInline: tokens.spacingHorizontalL,
    '@media (min-width: 640px)': { paddingInline: tokens.spacingHorizontalXXL },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'none' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
});

interface BarLink {
  readonly to: Place;
  readonly name: string;
  readonly isHere: boolean;
}

/** Where one can go: Home and Teams; in a channel's tab only back to that channel's board. */
export function TopBar() {
  const styles = useStyles();
  const { host, words } = useSurroundings();
  const { place } = useNavigation();
  if (place.screen === 'meeting' || host.meetingChatId !== null) return null;
  const links = host.isChannelTab
    ? channelLinks(placeAt(host.startPath), place, words)
    : mainLinks(place, words);
  if (links.length === 0) return null;
  return (
    <nav className={styles.bar} aria-label={words.shell.navigation}>
      {links.map(({ to, name, isHere }) => (
        <PlaceLink
          key={name}
          to={to}
          className={mergeClasses(styles.link, isHere && styles.current)}
          aria-current={isHere ? 'page' : undefined}
        >
          {name}
        </PlaceLink>
      ))}
    </nav>
  );
}

function mainLinks(place: Place, { shell }: Words): BarLink[] {
  const cycleId = 'cycleId' in place ? place.cycleId : 'current';
  return [
    { to: { screen: 'home' }, name: shell.home, isHere: place.screen === 'home' },
    { to: { screen: 'teams', cycleId }, name: shell.teams, isHere: place.screen !== 'home' },
  ];
}

function channelLinks(start: Place, place: Place, { shell }: Words): BarLink[] {
  const isThere = screenKey(start) === screenKey(place);
  return isThere ? [] : [{ to: start, name: shell.backToChannel, isHere: false }];
}
