import { StrictMode } from 'react';
import { firstWords } from '#core/words/first-words.ts';
import { createFormat } from '#core/words/format.ts';
import { languageOf, loadLateWords } from '#core/words/words.ts';
import { keptWithin } from '#addin/app/kept-within.ts';
import { loadTheme } from '#addin/app/load-theme.ts';
import { createQueryClient } from '#addin/app/query-client.ts';
import { root } from '#addin/app/root.ts';
import { invitationAnswer } from '#addin/features/reviews/use-invitation.ts';
import type { Api } from '#addin/host/api.ts';
import { firstQuestion } from '#addin/host/outlook/first-question.ts';
import type { OutlookHost } from '#addin/host/outlook/outlook-host.ts';
import { hintQuery } from './hint-query.ts';
import { loadItemScreen } from './pane-screen.tsx';
import { Pane } from './pane.tsx';
import { signedInQuery } from './signed-in-query.ts';

export { startFailed } from '#addin/app/show-start-failed.tsx';

/** After this time a pane without its first answer shows that it is loading. */
const patienceMs = 300;

/** Shows Kvartal in Outlook's task pane. */
export async function startPane(host: OutlookHost, api: Api): Promise<void> {
  const language = languageOf(host.locale);
  document.documentElement.lang = language;
  const queryClient = createQueryClient();
  const item = host.items.current();
  const firstAnswer = Promise.all([
    queryClient.prefetchQuery(signedInQuery(host)),
    item.mode === 'reading' && queryClient.prefetchQuery(hintQuery(item)),
    firstQuestion(item).then(
      (query) => query && queryClient.prefetchQuery(invitationAnswer(api, queryClient, query)),
    ),
    loadItemScreen(item),
  ]);
  const [late, theme] = await Promise.all([
    loadLateWords(language),
    loadTheme(host.theme),
    keptWithin(patienceMs, firstAnswer),
  ]);
  const words = { ...firstWords(language), ...late };
  document.title = `${words.pane.title} · ${words.common.appName}`;
  root().render(
    <StrictMode>
      <Pane
        surroundings={{ host, api, words, format: createFormat(host.locale) }}
        host={host}
        queryClient={queryClient}
        firstTheme={theme}
      />
    </StrictMode>,
  );
}
