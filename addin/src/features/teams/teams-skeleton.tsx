import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  frame: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
  },
  search: { width: '320px', maxWidth: '100%', height: '32px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXXL,
    height: '24px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  block: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  name: { flex: '1 1 0', maxWidth: '240px' },
  figures: { flex: '1 1 0', maxWidth: '360px' },
});

const lines = ['one', 'two', 'three', 'four', 'five', 'six'];

/** The tree's shape before its answer has come. */
export function TeamsSkeleton() {
  const styles = useStyles();
  const { common } = useWords();
  return (
    <>
      <HiddenText>{common.loading}</HiddenText>
      <span className={mergeClasses(styles.block, styles.search)} />
      <div className={styles.frame} aria-hidden>
        {lines.map((line) => (
          <div key={line} className={styles.line}>
            <span className={mergeClasses(styles.block, styles.name)} />
            <span className={mergeClasses(styles.block, styles.figures)} />
          </div>
        ))}
      </div>
    </>
  );
}
