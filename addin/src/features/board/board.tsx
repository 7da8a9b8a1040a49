import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useMemo, useRef, useState } from 'react';
import type { Board as BoardAnswer } from '#core/contract/boards.ts';
import { lazy } from '#addin/ui/lazy.ts';
import { useNavigateTo } from '#addin/ui/use-navigate-to.ts';
import { BoardHeader } from './board-header.tsx';
import { EmptyBoard } from './empty-board.tsx';
import { FocusAdvice } from './focus-advice.tsx';
import { KpiStrip } from './kpi-strip.tsx';
import { ReviewLines } from './review-lines.tsx';
import { ObjectiveList } from './objective-list.tsx';
import { useRowGrid } from './row-grid.ts';
import type { BoardPlace, BoardSlots, Doing, Scene } from './scene.ts';
import { isInDrawer } from './scene.ts';
import { TeamRollUp } from './team-roll-up.tsx';
import { UnreadableMessage } from './unreadable-message.tsx';
import { useBoardKeys } from './use-board-keys.ts';

const Drawer = lazy(async () => ({ default: (await import('./drawer.tsx')).Drawer }));
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }));

const roomy = '@media (min-width: 900px)';

const useStyles = makeStyles({
  region: { flexGrow: 1, minHeight: 0 },
  withDrawer: {
    [roomy]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(360px, 420px)',
      gridTemplateRows: 'minmax(0, 1fr)',
    },
  },
  scroller: { boxSizing: 'border-box', height: '100%', overflowY: 'auto' },
  board: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    '@container board (min-width: 600px)': { padding: tokens.spacingHorizontalXXL },
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
  const { teamId, cycleId, view } = place;
  const scene = useMemo(
    (): Scene => ({
      board,
      place: { screen: 'board', teamId, cycleId, ...(view && { view }) },
      slots,
      start,
    }),
    [board, teamId, cycleId, view, slots],
  );
  const isDrawerOpen = isInDrawer(doing) || place.objectiveId !== undefined;

  const closeDrawer = () => {
    if (doing.kind !== 'reading') return start({ kind: 'reading' });
    if (!place.objectiveId) return;
    navigateTo(scene.place);
    const row = place.keyResultId
      ? `[data-key-result="${CSS.escape(place.keyResultId)}"]`
      : `[data-objective="${CSS.escape(place.objectiveId)}"]`;
    requestAnimationFrame(() =>
      region.current?.querySelector<HTMLElement>(`${row} [data-row]`)?.focus(),
    );
  };
  const onKeyDown = useBoardKeys({ scene, close: closeDrawer, help: () => setHelping(true) });

  return (
    <div
      ref={region}
      role="presentation"
      onKeyDown={onKeyDown}
      className={mergeClasses(styles.region, isDrawerOpen && styles.withDrawer)}
    >
      <div
        className={mergeClasses(container, styles.scroller, isDrawerOpen && styles.behindDrawer)}
        data-scroller
      >
        <div className={styles.board}>
          <BoardHeader scene={scene} onHelp={() => setHelping(true)} />
          <ReviewLines scene={scene} />
          <UnreadableMessage unreadable={board.unreadable} />
          {board.objectives.length === 0 ? (
            <>
              <EmptyBoard scene={scene} />
              <KpiStrip scene={scene} />
            </>
          ) : (
            <>
              <FocusAdvice board={board} />
              <TeamRollUp scene={scene} />
              <ObjectiveList scene={scene} place={place} doing={doing}>
                <KpiStrip scene={scene} />
              </ObjectiveList>
            </>
          )}
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
