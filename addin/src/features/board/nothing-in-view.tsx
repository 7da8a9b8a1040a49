import { makeStyles, tokens } from '@fluentui/react-components';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { Scene } from './scene.ts';

const useStyles = makeStyles({
  nothing: { margin: 0, padding: `${tokens.spacingVerticalL} 0` },
});

/** The board's view shows none of its objectives: why, and the way to all of them. */
export function NothingInView({ scene }: { scene: Scene }) {
  const styles = useStyles();
  const { board: words } = useWords();
  const { teamId, cycleId, view } = scene.place;
  return (
    <p className={styles.nothing}>
      {view && words.nothingInView[view]}{' '}
      <PlaceLink to={{ screen: 'board', teamId, cycleId }}>{words.showEverything}</PlaceLink>
    </p>
  );
}
