import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyResult, Measure } from '#core/domain/key-result.ts';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface MilestoneListProps {
  readonly measure: Extract<Measure, { kind: 'milestones' }>;
  readonly latest: KeyResult['latest'];
}

/** The steps by name, reached or not, and when they are due. */
export function MilestoneList({ measure, latest }: MilestoneListProps) {
  const styles = useStyles();
  const { drawer } = useWords().board;
  const format = useFormat();
  const reachedIds = latest?.reading.kind === 'milestones' ? latest.reading.reachedIds : [];
  return (
    <ul className={styles.list}>
      {measure.milestones.map(({ id, title, dueOn }) => {
        const isReached = reachedIds.includes(id);
        return (
          <li key={id}>
            <span aria-hidden>{isReached ? '▣' : '☐'}</span>
            <HiddenText>{isReached ? drawer.reached : drawer.notReached}</HiddenText> {title}{' '}
            {dueOn && <span className={styles.quiet}>{drawer.due(format.day(dueOn))}</span>}
          </li>
        );
      })}
    </ul>
  );
}
