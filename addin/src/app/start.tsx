import { StrictMode } from 'react';
import type { Format } from '#core/words/format.ts';
import { createFormat } from '#core/words/format.ts';
import { languageOf, loadFirstWords } from '#core/words/words.ts';
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

/** A formatter's first use reads its locale's data, which takes as long as several rows: done while the answer is on its way. */
function warmUp({ percent, number, age }: Format): void {
  percent(0);
  number(0);
  age(0);
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
  const reactRoot = root();
  const format = createFormat(host.locale);
  warmUp(format);
  const [isAnswered, first, theme] = await Promise.all([
    keptWithin(nearlyMs, firstAnswer),
    loadFirstWords(language),
    loadTheme(host.theme),
    loadScreen(placeAt(host.startPath)),
  ]);
  reactRoot.render(
    <StrictMode>
      <App
        surroundings={{ host, api, words: onlyFirst(first), format }}
        queryClient={queryClient}
        firstTheme={theme}
        until={isAnswered ? null : keptWithin(patienceMs, firstAnswer)}
      />
    </StrictMode>,
  );
}
