import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { Button } from '#addin/ui/button.tsx';
import { CopyLink } from '#addin/ui/copy-link.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { KeyResultDetails } from './key-result-details.tsx';
import { mayCheckIn, mayEdit } from './may.ts';
import { ObjectiveDetails } from './objective-details.tsx';
import type { Scene } from './scene.ts';
import { placeOfRow } from './scene.ts';
import { Tabs } from './tabs.tsx';

type TabName = 'details' | 'check-ins' | 'history';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    paddingInlineEnd: tokens.spacingHorizontalXXXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  over: {
    margin: 0,
    paddingInlineEnd: tokens.spacingHorizontalXXXL,
    fontSize: tokens.fontSizeBase200,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalM,
  },
  panel: { paddingTop: tokens.spacingVerticalM },
});

interface DrawerDetailsProps {
  readonly scene: Scene;
  /** Undefined when it is not on the board (any more). */
  readonly view: ObjectiveView | undefined;
  readonly keyResultId: string | undefined;
}

/** All about an objective, or about one of its key results. */
export function DrawerDetails({ scene, view, keyResultId }: DrawerDetailsProps) {
  const styles = useStyles();
  const words = useWords();
  const [tab, setTab] = useState<TabName>('details');
  const [isCheckingIn, setCheckingIn] = useState(false);
  const panelId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { board, place, slots, start } = scene;
  const keyResult = view?.objective.keyResults.find(
    ({ id, removal }) => id === keyResultId && !removal,
  );
  if (!view || (keyResultId && !keyResult)) return <p>{words.board.drawer.notHere}</p>;
  const { objective } = view;
  const { drawer } = words.board;
  const tabs: readonly TabName[] = keyResult
    ? ['details', 'check-ins', 'history']
    : ['details', 'history'];
  const canonical = placeOfRow(
    { screen: 'board', teamId: board.team.id, cycleId: board.cycle.id },
    objective.id,
    keyResultId,
  );
  return (
    <>
      {keyResult && (
        <p className={styles.over}>
          <PlaceLink to={placeOfRow(place, objective.id)}>{objective.title}</PlaceLink>
        </p>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {keyResult?.title ?? objective.title}
      </h2>
      <div className={styles.actions}>
        {keyResult && mayCheckIn(board, view, keyResult.id) && !isCheckingIn && (
          <Button size="small" appearance="primary" onClick={() => setCheckingIn(true)}>
            {words.board.checkIn}
          </Button>
        )}
        {mayEdit(board, view) && (
          <Button
            size="small"
            onClick={() => start({ kind: 'writing', objectiveId: objective.id })}
          >
            {words.board.edit}
          </Button>
        )}
        <CopyLink to={canonical} />
      </div>
      {keyResult && isCheckingIn && slots.checkIn(view, keyResult, () => setCheckingIn(false))}
      <Tabs
        tabs={tabs.map((name) => [name, drawer[tabWords[name]]])}
        selected={tab}
        onSelect={setTab}
        panelId={panelId}
      />
      <div role="tabpanel" id={panelId} className={styles.panel} aria-label={drawer[tabWords[tab]]}>
        {tab === 'history' && slots.history(view, keyResult)}
        {tab === 'check-ins' && keyResult && slots.checkIns(view, keyResult)}
        {tab === 'details' &&
          (keyResult ? (
            <KeyResultDetails scene={scene} view={view} keyResult={keyResult} />
          ) : (
            <ObjectiveDetails scene={scene} view={view} />
          ))}
      </div>
    </>
  );
}

const tabWords = { details: 'details', 'check-ins': 'checkIns', history: 'history' } as const;
