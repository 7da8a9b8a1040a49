import type { Theme } from '@fluentui/react-components';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/react-query';
import type { Surroundings } from '#addin/ui/surroundings.tsx';
import { Providers } from './providers.tsx';
import { Router } from './router.tsx';
import { Screen } from './screens.tsx';
import { TopBar } from './top-bar.tsx';
import { theme as light } from './themes/light.ts';
import { Unsent } from './unsent.tsx';
import { useHostTheme } from './use-host-theme.ts';

const useStyles = makeStyles({
  // Not on the provider: its class goes to every popover's layer, too.
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // What the browser itself draws: scroll bars, and the calendar sign of a day's field.
  dark: { colorScheme: 'dark' },
});

interface AppProps {
  readonly surroundings: Surroundings;
  readonly queryClient: QueryClient;
  /** The host's theme at the start. */
  readonly firstTheme: Theme;
  /** What the first screen waits for, while the shell stands around it already; null: nothing. */
  readonly until: Promise<unknown> | null;
}

/** The shell: theme, language, cache and navigation around the screen that the address asks for. */
export function App({ surroundings, queryClient, firstTheme, until }: AppProps) {
  const styles = useStyles();
  const theme = useHostTheme(surroundings.host, firstTheme);
  return (
    <Providers theme={theme} queryClient={queryClient} surroundings={surroundings}>
      <Router host={surroundings.host}>
        <div className={mergeClasses(styles.page, theme !== light && styles.dark)}>
          <TopBar />
          <Unsent />
          <Screen until={until} />
        </div>
      </Router>
    </Providers>
  );
}
