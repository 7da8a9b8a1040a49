import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { HostTheme } from '#addin/host/host.ts';
import type { Surroundings } from '#addin/ui/surroundings.tsx';
import { SurroundingsContext } from '#addin/ui/surroundings.tsx';

const themes: Record<HostTheme, typeof teamsLightTheme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The shell: theme, words and cache around the screen that the address asks for. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  const { host } = surroundings;
  const [theme, setTheme] = useState(host.theme);
  const [queryClient] = useState(() => new QueryClient());
  useEffect(() => host.onThemeChange(setTheme), [host]);
  return (
    <FluentProvider theme={themes[theme]}>
      <QueryClientProvider client={queryClient}>
        <SurroundingsContext value={surroundings}>
          {surroundings.words.common.appName}
        </SurroundingsContext>
      </QueryClientProvider>
    </FluentProvider>
  );
}
