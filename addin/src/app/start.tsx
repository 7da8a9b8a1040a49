import { StrictMode } from 'react';
import { firstWords } from '#core/words/first-words.ts';
import type { Format } from '#core/words/format.ts';
import { createFormat } from '#core/words/format.ts';
import { languageOf } from '#core/words/words.ts';
import type { Api } from '#addin/host/api.ts';
import { firstCall } from '#addin/host/first-call.ts';
import type { Host } from '#addin/host/host.ts';
import { placeAt } from '#addin/host/places.ts';
import { answerQuery } from '#addin/ui/use-answer.ts';
import { onlyFirst } from './all-words.tsx';
import { App } from './app.tsx';
import { keptWithin } from './kept-within.ts';
import { loadTheme } from './load-theme.ts';
import { createQueryClient } from './query-client.ts';
import { root } from './root.ts';
import { loadScreen } from './screens.tsx';

export { startFailed } from './show-start-failed.tsx';

/** A first answer that is nearly there is drawn together with the shell: two frames take longer than one. */
const nearlyMs = 30;

/** After this time a screen without its first answer shows a skeleton. */
const patienceMs = 300;

/** The first formatters of a page read their locale's data, which takes as long as several rows. */
function readLocale({ number, shortDate }: Format): void {
  number(1_000);
  shortDate(new Date().toISOString());
}

/** Shows Kvartal in the host. */
export async function start(host: Host, api: Api): Promise<void> {
  const language = languageOf(host.locale);
  document.documentElement.lang = language;
  const queryClient = createQueryClient();
  const firstAnswer =
    firstCall(host.startPath, (name, call) =>
      queryClient.prefetchQuery(answerQuery(api, name, call)),
    ) ?? Promise.resolve();
  const format = createFormat(host.locale);
  const reactRoot = root();
  const [isAnswered, theme] = await Promise.all([
    keptWithin(nearlyMs, firstAnswer),
    loadTheme(host.theme),
    loadScreen(placeAt(host.startPath)),
  ]);
  reactRoot.render(
    <StrictMode>
      <App
        surroundings={{ host, api, words: onlyFirst(firstWords(language)), format }}
        queryClient={queryClient}
        firstTheme={theme}
        until={isAnswered ? null : keptWithin(patienceMs, firstAnswer)}
      />
    </StrictMode>,
  );
  // While the answer is on its way. Safari has no such callback.
  if (!isAnswered && 'requestIdleCallback' in window) requestIdleCallback(() => readLocale(format));
}
