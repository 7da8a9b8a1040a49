import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import type { Format } from '#core/words/format.ts';
import { createFormat } from '#core/words/format.ts';
import { languageOf, loadFirstWords } from '#core/words/words.ts';
import type { Api } from '#addin/host/api.ts';
import { firstCall } from '#addin/host/first-call.ts';
import type { Host, HostTheme } from '#addin/host/host.ts';
import { placeAt } from '#addin/host/places.ts';
import { answerQuery } from '#addin/ui/use-answer.ts';
import { onlyFirst } from './all-words.tsx';
import { App } from './app.tsx';
import { loadTheme } from './load-theme.ts';
import { createQueryClient } from './query-client.ts';
import { loadScreen } from './screens.tsx';
import { StartFailed } from './start-failed.tsx';

function root() {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no #app.');
  return createRoot(element);
}

/** A first answer that is nearly there is drawn together with the shell: two frames take longer than one. */
const nearlyMs = 30;

/** After this time a screen without its first answer shows a skeleton. */
const patienceMs = 300;

/** Whether the promise is kept within the time. */
const keptWithin = (ms: number, promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    promise.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), ms)),
  ]);

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
  const firstAnswer = firstCall(host.startPath, (name, call) =>
    queryClient.prefetchQuery(answerQuery(api, name, call)),
  );
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

/** Says on the page that Kvartal could not start, and what to do. */
export async function startFailed(error: unknown): Promise<void> {
  const [words, theme] = await Promise.all([
    loadFirstWords(languageOf(navigator.language)),
    loadTheme(browserTheme()),
  ]);
  root().render(<StartFailed theme={theme} error={error} words={words} />);
}

/** For when the host has not said which theme it has. */
function browserTheme(): HostTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
