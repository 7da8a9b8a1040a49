import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { Button } from '#addin/ui/button.tsx';
import { Person } from '#addin/ui/person.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { StatusFigure } from '#addin/ui/status-figure.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { aboutObjective } from './about.ts';
import { AlignedLink } from './alignment.tsx';
import { ConfidenceFigure } from './confidence-figure.tsx';
import { KeyResultRow } from './key-result-row.tsx';
import { mayEdit } from './may.ts';
import { ProgressFigure } from './progress-figure.tsx';
import { RestrictedSign } from '#addin/ui/restricted-sign.tsx';
import { useRowGrid } from './row-grid.ts';
import { useRowStyles } from './row-styles.ts';
import type { Scene } from './scene.ts';
import { nameOf, placeOfRow } from './scene.ts';

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflow: 'clip',
  },
  heading: { margin: 0, font: 'inherit' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface ObjectiveCardProps {
  readonly scene: Scene;
  readonly view: ObjectiveView;
  /** Those that are shown, in their order. */
  readonly keyResults: readonly KeyResult[];
  /** How many of them are rendered now. */
  readonly rowCount: number;
  readonly isOpen: boolean;
  /** The key result whose drawer is open, when it is one of these. */
  readonly openKeyResultId: string | null;
  /** The key result that one checks in on, when it is one of these. */
  readonly checkingInId: string | null;
}

/** One objective with its figures, its alignment and its key results. */
export const ObjectiveCard = memo(function ObjectiveCard(props: ObjectiveCardProps) {
  const { scene, view, keyResults, rowCount, isOpen, openKeyResultId, checkingInId } = props;
  const { board, place, start } = scene;
  const { objective, figures } = view;
  const styles = useStyles();
  const row = useRowStyles();
  const grid = useRowGrid();
  const words = useWords();
  const own = placeOfRow(place, objective.id);
  const about = aboutObjective(board, view);
  return (
    <section className={styles.card} aria-labelledby={`objective-${objective.id}`}>
      <div
        className={mergeClasses(grid.row, row.hoverable, isOpen && row.open)}
        data-objective={objective.id}
      >
        <div className={grid.main}>
          <h2 className={styles.heading} id={`objective-${objective.id}`}>
            <PlaceLink
              to={own}
              className={mergeClasses(row.title, row.objectiveTitle)}
              aria-current={isOpen || undefined}
              data-row
            >
              {objective.title}
            </PlaceLink>
          </h2>
          <div className={grid.meta}>
            <span>{words.common.ambition[objective.ambition]}</span>
            <Person name={nameOf(board, objective.ownerId)} />
            {objective.audience.kind === 'restricted' && <RestrictedSign />}
            <AlignedLink
              label={`↑ ${words.board.supportsCount(view.supports.length)}`}
              aligned={view.supports}
              all={own}
            />
            <AlignedLink
              label={`↓ ${words.board.supportedByCount(view.supportedBy.length)}`}
              aligned={view.supportedBy}
              all={own}
            />
          </div>
        </div>
        <StatusFigure status={figures.status} about={about('status')} className={grid.value} />
        <ProgressFigure figures={figures} about={about('progress')} className={grid.progress} />
        <ConfidenceFigure
          confidence={figures.confidence}
          about={about('confidence')}
          className={grid.confidence}
        />
        {mayEdit(board, view) && (
          <Button
            className={grid.action}
            size="small"
            appearance="subtle"
            onClick={() => start({ kind: 'writing', objectiveId: objective.id })}
            aria-label={`${words.board.edit}: ${objective.title}`}
            data-edit-button
          >
            {words.board.edit}
          </Button>
        )}
      </div>
      {keyResults.length === 0 ? (
        <p className={styles.none}>{words.board.noKeyResults}</p>
      ) : (
        <ul className={styles.list}>
          {keyResults.slice(0, rowCount).map((keyResult) => {
            const figures = view.keyResultFigures[keyResult.id];
            return (
              figures && (
                <KeyResultRow
                  key={keyResult.id}
                  scene={scene}
                  view={view}
                  keyResult={keyResult}
                  figures={figures}
                  isOpen={openKeyResultId === keyResult.id}
                  isCheckingIn={checkingInId === keyResult.id}
                />
              )
            );
          })}
        </ul>
      )}
    </section>
  );
});
