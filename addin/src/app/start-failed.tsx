import type { Theme } from '@fluentui/react-components';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { FirstWords } from '#core/words/words.ts';
import { NotInOutlookError } from '#addin/host/outlook/not-in-outlook-error.ts';
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
  happened: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface MessageProps {
  readonly error: unknown;
  readonly words: FirstWords;
}

/** Instead of an empty page: what is missing, and what to do. */
export function StartFailed({ theme, ...message }: MessageProps & { readonly theme: Theme }) {
  return (
    <FluentProvider theme={theme}>
      <Message {...message} />
    </FluentProvider>
  );
}

function reasonOf(error: unknown, { pane, refusals, shell }: FirstWords) {
  if (error instanceof NotInOutlookError) return pane.notInOutlook;
  return navigator.onLine ? shell.notStarted : refusals.refusal.offline;
}

function Message({ error, words }: MessageProps) {
  const styles = useStyles();
  const { happened, advice } = reasonOf(error, words);
  return (
    <main className={styles.page}>
      <div role="alert" className={styles.text}>
        <h1 className={styles.happened}>{happened}</h1>
        {advice}
      </div>
      {error instanceof Error && <code>{error.message}</code>}
      <Button appearance="primary" onClick={() => location.reload()}>
        {words.common.tryAgain}
      </Button>
    </main>
  );
}
