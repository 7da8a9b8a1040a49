import { makeStyles, tokens } from '@fluentui/react-components';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  loading: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  line: {
    height: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});

const lineWidths = ['70%', '100%', '100%', '85%'];

/** The shape of what comes. */
export function PaneLoading() {
  const styles = useStyles();
  const { common } = useWords();
  return (
    <div className={styles.loading} aria-busy="true">
      <HiddenText>{common.loading}</HiddenText>
      {lineWidths.map((width, line) => (
        <div key={line} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}
