import { makeStyles, tokens } from '@fluentui/react-components';
import { CrossIcon } from '#addin/ui/icons.tsx';
import type { ReactNode } from 'react';
import { Button } from '#addin/ui/button.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { DrawerDetails } from './drawer-details.tsx';
import type { BoardPlace, Doing, Scene } from './scene.ts';

const roomy = '@media (min-width: 900px)';

const useStyles = makeStyles({
  drawer: {
    position: 'relative',
    minWidth: 0,
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    [roomy]: {
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  close: {
    position: 'absolute',
    top: tokens.spacingVerticalM,
    insetInlineEnd: tokens.spacingHorizontalM,
    zIndex: 1,
  },
});

interface DrawerProps {
  readonly scene: Scene;
  readonly place: BoardPlace;
  readonly doing: Doing;
  readonly onClose: () => void;
}

function contentOf({ scene, place, doing, onClose }: DrawerProps): ReactNode {
  const { board, slots } = scene;
  const viewOf = (objectiveId: string | undefined) =>
    board.objectives.find(({ objective }) => objective.id === objectiveId);
  if (doing.kind === 'restoring') return slots.removed(board, onClose);
  if (doing.kind === 'planning-review') {
    const planned = board.reviews.find(({ review }) => review.id === doing.reviewId);
    return slots.planReview(board, planned, onClose);
  }
  if (doing.kind === 'writing') {
    const view = doing.objectiveId === null ? undefined : viewOf(doing.objectiveId);
    return slots.editor(board, view, onClose);
  }
  return (
    <DrawerDetails
      key={`${place.objectiveId} ${place.keyResultId}`}
      scene={scene}
      view={viewOf(place.objectiveId)}
      keyResultId={place.keyResultId}
    />
  );
}

/** Beside the board where there is room, instead of it elsewhere. */
export function Drawer(props: DrawerProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <aside className={styles.drawer} aria-label={words.board.drawer.label}>
      <Button
        className={styles.close}
        appearance="subtle"
        icon={<CrossIcon />}
        aria-label={words.common.close}
        onClick={props.onClose}
      />
      {contentOf(props)}
    </aside>
  );
}
