import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useMemo, useRef, useState } from 'react';
import type { Board as BoardAnswer } from '#core/contract/boards.ts';
import { lazy } from '#addin/ui/lazy.ts';
import { useNavigateTo } from '#addin/ui/use-navigate-to.ts';
import { BoardHeader } from './board-header.tsx';
import { EmptyBoard } from './empty-board.tsx';
import { KpiStrip } from './kpi-strip.tsx';
import { ObjectiveList } from './objective-list.tsx';
import { useRowGrid } from './row-grid.ts';
import type { BoardPlace, BoardSlots, Doing, Scene } from './scene.ts';
import { TeamRollUp } from './team-roll-up.tsx';
import { UnreadableMessage } from './unreadable-message.tsx';
import { useBoardKeys } from './use-board-keys.ts';

const Drawer = lazy(async () => ({ default: (await import('./drawer.tsx')).Drawer }));
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }));

const roomy = '@media (min-width: 900px)';

const useStyles = makeStyles({
  withDrawer: {
    [roomy]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(360px, 420px)' },
  },
  board: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    '@container board (min-width: 540px)': { padding: tokens.spacingHorizontalXXL },
  },
  behindDrawer: { display: 'none', [roomy]: { display: 'block' } },
});

interface BoardProps {
  readonly board: BoardAnswer;
  readonly place: BoardPlace;
  readonly slots: BoardSlots;
}

/** The board, and beside it the drawer with what the address or a button asks for. */
export function Board({ board, place, slots }: BoardProps) {
  const styles = useStyles();
  const { container } = useRowGrid();
  const navigateTo = useNavigateTo();
  const [doing, start] = useState<Doing>({ kind: 'reading' });
  const [isHelping, setHelping] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const { teamId, cycleId } = place;
  const scene = useMemo(
    (): Scene => ({ board, place: { screen: 'board', teamId, cycleId }, slots, start }),
    [board, teamId, cycleId, slots],
  );
  const isDrawerOpen =
    doing.kind === 'writing' || doing.kind === 'restoring' || place.objectiveId !== undefined;

  const closeDrawer = () => {
    if (doing.kind !== 'reading') return start({ kind: 'reading' });
    if (!place.objectiveId) return;
    navigateTo(scene.place);
    const row = `[data-key-result="${place.keyResultId}"], [data-objective="${place.objectiveId}"]`;
    requestAnimationFrame(() =>
      region.current?.querySelector(row)?.querySelector<HTMLElement>('[data-row]')?.focus(),
    );
  };
  const onKeyDown = useBoardKeys({ scene, close: closeDrawer, help: () => setHelping(true) });

  return (
    <div
      ref={region}
      role="presentation"
      onKeyDown={onKeyDown}
      className={isDrawerOpen ? styles.withDrawer : undefined}
    >
      <div className={mergeClasses(container, isDrawerOpen && styles.behindDrawer)}>
        <div className={styles.board}>
          <BoardHeader scene={scene} onHelp={() => setHelping(true)} />
          <UnreadableMessage unreadable={board.unreadable} />
          {board.objectives.length === 0 ? (
            <EmptyBoard scene={scene} />
          ) : (
            <>
              <TeamRollUp scene={scene} />
              <ObjectiveList scene={scene} place={place} doing={doing} />
            </>
          )}
          <KpiStrip scene={scene} />
        </div>
      </div>
      {isDrawerOpen && (
        <Suspense>
          <Drawer scene={scene} place={place} doing={doing} onClose={closeDrawer} />
        </Suspense>
      )}
      {isHelping && (
        <Suspense>
          <KeyHelp onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </div>
  );
}
