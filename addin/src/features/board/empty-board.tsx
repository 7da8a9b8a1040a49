import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '#addin/ui/button.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { mayAdd } from './may.ts';
import type { Scene } from './scene.ts';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, maxWidth: '44ch', color: tokens.colorNeutralForeground2 },
});

/** No objectives yet: one next step. */
export function EmptyBoard({ scene }: { scene: Scene }) {
  const styles = useStyles();
  const { empty } = useWords().board;
  const { board, place, start } = scene;
  const canWrite = mayAdd(board);
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{empty.title(board.cycle.name)}</h2>
      <p className={styles.text}>{canWrite ? empty.canWrite : empty.mayNotWrite}</p>
      {canWrite ? (
        <Button appearance="primary" onClick={() => start({ kind: 'writing', objectiveId: null })}>
          {empty.write}
        </Button>
      ) : (
        <PlaceLink to={{ screen: 'teams', cycleId: place.cycleId }}>
          {empty.lookElsewhere}
        </PlaceLink>
      )}
    </div>
  );
}
