import { makeStyles, tokens } from '@fluentui/react-components';
import type { CycleKind } from '#core/domain/cycle.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { PickList, moveInList } from './pick-list.tsx';
import type { Scene } from './scene.ts';

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    ':first-child': { marginTop: 0 },
  },
});

/** From the nearest period to the farthest. */
const kinds: readonly CycleKind[] = ['quarter', 'year', 'horizon'];

/** Every cycle by kind, oldest first, with its phase; each leads to the same team's board in it. */
export function CyclePicker({ scene, onPick }: { scene: Scene; onPick: () => void }) {
  const styles = useStyles();
  const { common } = useWords();
  const { board, place } = scene;
  const byStart = board.cycles.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return (
    <div role="presentation" onKeyDown={moveInList}>
      {kinds.map((kind) => {
        const picks = byStart
          .filter((cycle) => cycle.kind === kind)
          .map(({ id, name, phase }) => ({
            key: id,
            to: { screen: 'board', teamId: place.teamId, cycleId: id } as const,
            text: name,
            detail: common.phase[phase],
            isCurrent: id === board.cycle.id,
          }));
        return (
          picks.length > 0 && (
            <section key={kind}>
              <h3 className={styles.group}>{common.cycleKind[kind]}</h3>
              <PickList picks={picks} onPick={onPick} />
            </section>
          )
        );
      })}
    </div>
  );
}
