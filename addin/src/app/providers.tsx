import type { Theme } from '@fluentui/react-components';
import { FluentProvider } from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CheckInsProvider } from '#addin/features/check-ins/check-ins-context.tsx';
import { Announcer } from '#addin/ui/announcer.tsx';
import type { Surroundings } from '#addin/ui/surroundings.tsx';
import { SurroundingsContext } from '#addin/ui/surroundings.tsx';
import { ExplainContext } from '#addin/ui/why.tsx';
import { explain } from './explain.tsx';

interface ProvidersProps {
  readonly theme: Theme;
  readonly queryClient: QueryClient;
  readonly surroundings: Surroundings;
  readonly children: ReactNode;
}

/** What every page gives to its screens: theme, cache, language, host, and the parts that screens share. */
export function Providers({ theme, queryClient, surroundings, children }: ProvidersProps) {
  return (
    <FluentProvider theme={theme}>
      <QueryClientProvider client={queryClient}>
        <SurroundingsContext value={surroundings}>
          <ExplainContext value={explain}>
            <Announcer>
              <CheckInsProvider>{children}</CheckInsProvider>
            </Announcer>
          </ExplainContext>
        </SurroundingsContext>
      </QueryClientProvider>
    </FluentProvider>
  );
}
