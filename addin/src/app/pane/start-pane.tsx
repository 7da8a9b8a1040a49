import { StrictMode } from 'react';
import { createFormat } from '#core/words/format.ts';
import { languageOf, loadFirstWords, loadLateWords } from '#core/words/words.ts';
import { loadTheme } from '#addin/app/load-theme.ts';
import { createQueryClient } from '#addin/app/query-client.ts';
import { root } from '#addin/app/root.ts';
import type { Api } from '#addin/host/api.ts';
import type { OutlookHost } from '#addin/host/outlook/outlook-host.ts';
import { Pane } from './pane.tsx';

export { startFailed } from '#addin/app/show-start-failed.tsx';

/** Shows Kvartal in Outlook's task pane. */
export async function startPane(host: OutlookHost, api: Api): Promise<void> {
  const language = languageOf(host.locale);
  document.documentElement.lang = language;
  const [first, late, theme] = await Promise.all([
    loadFirstWords(language),
    loadLateWords(language),
    loadTheme(host.theme),
  ]);
  const words = { ...first, ...late };
  document.title = `${words.pane.title} · ${words.common.appName}`;
  root().render(
    <StrictMode>
      <Pane
        surroundings={{ host, api, words, format: createFormat(host.locale) }}
        host={host}
        queryClient={createQueryClient()}
        firstTheme={theme}
      />
    </StrictMode>,
  );
}
