import type { Theme } from '@fluentui/react-components';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ErrorBoundary } from '#addin/app/error-boundary.tsx';
import { Providers } from '#addin/app/providers.tsx';
import { Unsent } from '#addin/app/unsent.tsx';
import { useHostTheme } from '#addin/app/use-host-theme.ts';
import type { OutlookHost } from '#addin/host/outlook/outlook-host.ts';
import type { Surroundings } from '#addin/ui/surroundings.tsx';
import { PaneNavigation } from './pane-navigation.tsx';
import { PaneScreen } from './pane-screen.tsx';
import { SignedIn } from './signed-in.tsx';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    display: 'flow-root',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface PaneProps {
  readonly surroundings: Surroundings;
  readonly host: OutlookHost;
  readonly queryClient: QueryClient;
  /** The host's theme at the start. */
  readonly firstTheme: Theme;
}

/** The shell of Outlook's task pane: theme, language and cache around the screen of the selected meeting. */
export function Pane({ surroundings, host, queryClient, firstTheme }: PaneProps) {
  const theme = useHostTheme(host, firstTheme);
  return (
    <Providers theme={theme} queryClient={queryClient} surroundings={surroundings}>
      <PaneNavigation>
        <PaneContent host={host} />
      </PaneNavigation>
    </Providers>
  );
}

function PaneContent({ host }: { host: OutlookHost }) {
  const styles = useStyles();
  const item = useSyncExternalStore(host.items.subscribe, host.items.current);
  return (
    <main className={styles.page}>
      <Unsent />
      <ErrorBoundary key={item.key}>
        <SignedIn>
          <PaneScreen item={item} />
        </SignedIn>
      </ErrorBoundary>
    </main>
  );
}
