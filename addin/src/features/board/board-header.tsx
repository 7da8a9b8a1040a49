import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarIcon, PlusIcon } from '#addin/ui/icons.tsx';
import { Button } from '#addin/ui/button.tsx';
import { lazy } from '#addin/ui/lazy.ts';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { FocusFigure } from './focus-figure.tsx';
import { mayAdd, maySchedule } from './may.ts';
import { MoreButton } from './more-button.tsx';
import { PhaseLine } from './phase-line.tsx';
import { PickerButton } from './picker-button.tsx';
import type { Scene } from './scene.ts';

const TeamPicker = lazy(async () => ({ default: (await import('./team-picker.tsx')).TeamPicker }));
const ViewPicker = lazy(async () => ({ default: (await import('./view-picker.tsx')).ViewPicker }));
const CyclePicker = lazy(async () => ({
  default: (await import('./cycle-picker.tsx')).CyclePicker,
}));

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  heading: { minWidth: 0, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  cycle: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  label: { display: 'none', '@container board (min-width: 400px)': { display: 'inline' } },
  longLabel: { display: 'none', '@container board (min-width: 560px)': { display: 'inline' } },
  create: { minWidth: '32px' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
});

/** Which team and cycle this is, ways to another, and what can be done here. */
export function BoardHeader({ scene, onHelp }: { scene: Scene; onHelp: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { board, place, start } = scene;
  return (
    <header className={styles.header}>
      <ScreenHeading title={`${board.team.name} · ${board.cycle.name}`} className={styles.heading}>
        <PickerButton current={board.team.name} label={words.board.chooseTeam}>
          {(close) => <TeamPicker scene={scene} onPick={close} />}
        </PickerButton>
      </ScreenHeading>
      <PickerButton
        current={board.cycle.name}
        label={words.board.chooseCycle}
        className={styles.cycle}
      >
        {(close) => <CyclePicker scene={scene} onPick={close} />}
      </PickerButton>
      <PhaseLine phase={board.cycle.phase} />
      <FocusFigure board={board} />
      {board.objectives.length > 0 && (
        <PickerButton
          current={words.board.views[place.view ?? 'everything']}
          label={words.board.chooseView}
        >
          {(close) => <ViewPicker scene={scene} onPick={close} />}
        </PickerButton>
      )}
      <div className={styles.actions}>
        {mayAdd(board) && (
          <Button
            appearance="primary"
            className={styles.create}
            icon={<PlusIcon />}
            aria-label={words.board.newObjectiveInWords}
            onClick={() => start({ kind: 'writing', objectiveId: null })}
          >
            <span className={styles.label}>{words.board.newObjective}</span>
          </Button>
        )}
        {maySchedule(board) && (
          <Button
            className={styles.create}
            icon={<CalendarIcon />}
            aria-label={words.review.schedule}
            onClick={() => start({ kind: 'planning-review', reviewId: null })}
          >
            <span className={styles.longLabel}>{words.review.schedule}</span>
          </Button>
        )}
        <MoreButton scene={scene} onHelp={onHelp} />
      </div>
    </header>
  );
}
