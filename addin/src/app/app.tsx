import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { CheckInsProvider } from '#addin/features/check-ins/check-ins-context.tsx';

import type { HostTheme } from '#addin/host/host.ts';
import { Announcer } from '#addin/ui/announcer.tsx';
import type { Surroundings } from '#addin/ui/surroundings.tsx';
import { SurroundingsContext } from '#addin/ui/surroundings.tsx';
import { ExplainContext } from '#addin/ui/why.tsx';
import { explain } from './explain.tsx';
import { Router } from './router.tsx';
import { Screen } from './screens.tsx';
import { TopBar } from './top-bar.tsx';
import { Unsent } from './unsent.tsx';

const themes: Record<HostTheme, typeof teamsLightTheme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  // Not on the provider: its class goes to every popover's layer, too.
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The shell: theme, language, cache and navigation around the screen that the address asks for. */
export function App({
  surroundings,
  queryClient,
}: {
  surroundings: Surroundings;
  queryClient: QueryClient;
}) {
  usePageStyles();
  const styles = useStyles();
  const { host } = surroundings;
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  return (
    <FluentProvider theme={themes[theme]}>
      <QueryClientProvider client={queryClient}>
        <SurroundingsContext value={surroundings}>
          <ExplainContext value={explain}>
            <Announcer>
              <CheckInsProvider>
                <Router host={host}>
                  <div className={styles.page}>
                    <TopBar />
                    <Unsent />
                    <Screen />
                  </div>
                </Router>
              </CheckInsProvider>
            </Announcer>
          </ExplainContext>
        </SurroundingsContext>
      </QueryClientProvider>
    </FluentProvider>
  );
}
