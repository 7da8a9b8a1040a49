import { makeStyles } from '@fluentui/react-components';
import { DotsIcon } from '#addin/ui/icons.tsx';
import { Suspense } from 'react';
import { Button } from '#addin/ui/button.tsx';
import { CopyLink } from '#addin/ui/copy-link.tsx';
import { LazyPopover } from '#addin/ui/lazy-popover.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useAnchor } from '#addin/ui/use-anchor.ts';
import { mayAdd } from './may.ts';
import type { Scene } from './scene.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
});

/** What one seldom needs on a board. */
export function MoreButton({ scene, onHelp }: { scene: Scene; onHelp: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const anchor = useAnchor();
  const { board, place, start } = scene;
  return (
    <>
      <Button
        appearance="subtle"
        icon={<DotsIcon />}
        aria-label={words.board.more}
        aria-expanded={anchor.element !== null}
        onClick={anchor.toggle}
      />
      {anchor.element && (
        <Suspense>
          <LazyPopover
            isInteractive
            anchor={anchor.element}
            label={words.board.more}
            onClose={anchor.close}
          >
            <div className={styles.list}>
              <CopyLink to={{ ...place, teamId: board.team.id, cycleId: board.cycle.id }} />
              {mayAdd(board) && (
                <Button
                  appearance="subtle"
                  onClick={() => {
                    anchor.close();
                    start({ kind: 'restoring' });
                  }}
                >
                  {words.board.removed}
                </Button>
              )}
              <Button
                appearance="subtle"
                onClick={() => {
                  anchor.close();
                  onHelp();
                }}
              >
                {words.board.keyboardHelp} (?)
              </Button>
            </div>
          </LazyPopover>
        </Suspense>
      )}
    </>
  );
}
