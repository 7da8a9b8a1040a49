import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useRowGrid } from './row-grid.ts';

const useStyles = makeStyles({
  block: {
    display: 'block',
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  heading: { width: '220px', height: '28px' },
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  row: { minHeight: '52px' },
  title: { width: '60%' },
});

const cards = ['first', 'second', 'third'];
const rows = ['objective', 'one', 'two', 'three'];

/** The board's shape before its answer has come. */
export function BoardSkeleton() {
  const styles = useStyles();
  const grid = useRowGrid();
  const { common } = useWords();
  return (
    <>
      <HiddenText>{common.loading}</HiddenText>
      <span className={mergeClasses(styles.block, styles.heading)} />
      {cards.map((card) => (
        <div key={card} className={styles.card} aria-hidden>
          {rows.map((row) => (
            <div key={row} className={mergeClasses(grid.row, styles.row)}>
              <span className={mergeClasses(grid.main, styles.block, styles.title)} />
              <span className={mergeClasses(grid.value, styles.block)} />
              <span className={mergeClasses(grid.progress, styles.block)} />
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
