import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useSectionStyles } from '#addin/ui/section.tsx';

const useStyles = makeStyles({
  frame: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXXL,
    height: '40px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  block: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  greeting: { width: '260px', maxWidth: '80%', height: '28px' },
  title: { flex: '2 1 0' },
  rest: { flex: '5 1 0', maxWidth: '480px' },
});

/** Home's shape before its answer has come. */
export function HomeSkeleton() {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <HiddenText>{words.common.loading}</HiddenText>
      <span className={mergeClasses(styles.block, styles.greeting)} />
      <Part title={words.home.toDo} lines={['one', 'two', 'three']} />
      <Part title={words.home.myTeams} lines={['one', 'two']} />
    </>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  const section = useSectionStyles();
  return (
    <div className={section.section} aria-hidden>
      <span className={section.heading}>{title}</span>
      <div className={styles.frame}>
        {lines.map((line) => (
          <div key={line} className={styles.line}>
            <span className={mergeClasses(styles.block, styles.title)} />
            <span className={mergeClasses(styles.block, styles.rest)} />
          </div>
        ))}
      </div>
    </div>
  );
}
