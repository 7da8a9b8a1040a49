import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  review: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '640px',
    padding: tokens.spacingHorizontalL,
  },
  block: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  heading: { width: '70%', height: '28px' },
  when: { width: '50%', marginBottom: tokens.spacingVerticalL },
  line: { width: '90%' },
});

const lines = ['one', 'two', 'three', 'four'];

/** A review's shape before its answer has come. */
export function ReviewSkeleton() {
  const styles = useStyles();
  const { common } = useWords();
  return (
    <div className={styles.review}>
      <HiddenText>{common.loading}</HiddenText>
      <span className={mergeClasses(styles.block, styles.heading)} />
      <span className={mergeClasses(styles.block, styles.when)} />
      {lines.map((line) => (
        <span key={line} className={mergeClasses(styles.block, styles.line)} />
      ))}
    </div>
  );
}
