import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import type { FirstWords } from '#core/words/words.ts';
import { Button } from '#addin/ui/button.tsx';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0, maxWidth: '44ch' },
  happened: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface StartFailedProps {
  readonly error: unknown;
  readonly words: FirstWords;
}

/** Instead of an empty page: what is missing, and what to do. */
export function StartFailed({ error, words }: StartFailedProps) {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <FluentProvider theme={isDark ? teamsDarkTheme : teamsLightTheme}>
      <Message error={error} words={words} />
    </FluentProvider>
  );
}

function Message({ error, words }: StartFailedProps) {
  const styles = useStyles();
  const { happened, advice } = navigator.onLine
    ? words.shell.notStarted
    : words.refusals.refusal.offline;
  return (
    <main className={styles.page}>
      <p role="alert" className={styles.text}>
        <span className={styles.happened}>{happened}</span>
        <br />
        {advice}
      </p>
      {error instanceof Error && <code>{error.message}</code>}
      <Button appearance="primary" onClick={() => location.reload()}>
        {words.common.tryAgain}
      </Button>
    </main>
  );
}
