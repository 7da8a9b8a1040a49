import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { RenderResult } from '@testing-library/react';
import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createFormat } from '#core/words/format.ts';
import { languageOf } from '#core/words/words.ts';
import { Router } from '#addin/app/router.tsx';
import type { Api } from '#addin/host/api.ts';
import type { Host } from '#addin/host/host.ts';
import { Announcer } from '#addin/ui/announcer.tsx';
import { SurroundingsContext } from '#addin/ui/surroundings.tsx';
import { en, sv } from '#tests/words/all-words.ts';

export function aHost(change: Partial<Host> = {}): Host {
  return {
    kind: 'teams',
    isChannelTab: false,
    meetingChatId: null,
    personId: 'p-asta',
    getToken: async () => 'token',
    locale: 'en-GB',
    theme: 'light',
    onThemeChange: () => undefined,
    startPath: '/',
    linkTo: (path) => `https://kvartal.example${path}`,
    notifyReady: () => undefined,
    ...change,
  };
}

/** Shows a screen, or a part of one, as the shell would. */
export function show(
  what: ReactNode,
  { api, host = aHost() }: { readonly api: Api; readonly host?: Host },
): RenderResult & { readonly user: UserEvent; readonly queryClient: QueryClient } {
  const words = languageOf(host.locale) === 'sv' ? sv : en;
  const surroundings = { host, api, words, format: createFormat(host.locale) };
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const result = render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={queryClient}>
        <SurroundingsContext value={surroundings}>
          <Announcer>
            <Router host={host}>{what}</Router>
          </Announcer>
        </SurroundingsContext>
      </QueryClientProvider>
    </FluentProvider>,
  );
  return { ...result, user: userEvent.setup(), queryClient };
}
