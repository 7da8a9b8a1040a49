import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { createFormat } from '#core/words/format.ts';
import { languageOf, loadFirstWords } from '#core/words/words.ts';
import type { Api } from '#addin/host/api.ts';
import { firstCall } from '#addin/host/first-call.ts';
import type { Host } from '#addin/host/host.ts';
import { placeAt } from '#addin/host/places.ts';
import { answerQuery } from '#addin/ui/use-answer.ts';
import { onlyFirst } from './all-words.tsx';
import { App } from './app.tsx';
import { createQueryClient } from './query-client.ts';
import { preloadScreen } from './screens.tsx';
import { StartFailed } from './start-failed.tsx';

function root() {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no #app.');
  return createRoot(element);
}

/** A first answer that comes within this time is shown at once; only a later one is waited for with a skeleton. */
const patienceMs = 300;

const patience = () => new Promise((resolve) => setTimeout(resolve, patienceMs));

/** Shows Kvartal in the host. */
export async function start(host: Host, api: Api): Promise<void> {
  const language = languageOf(host.locale);
  document.documentElement.lang = language;
  const queryClient = createQueryClient();
  const firstAnswer = firstCall(host.startPath, (name, call) =>
    queryClient.prefetchQuery(answerQuery(api, name, call)),
  );
  const [first] = await Promise.all([
    loadFirstWords(language),
    preloadScreen(placeAt(host.startPath)),
    Promise.race([firstAnswer, patience()]),
  ]);
  const format = createFormat(host.locale);
  root().render(
    <StrictMode>
      <App
        surroundings={{ host, api, words: onlyFirst(first), format }}
        queryClient={queryClient}
      />
    </StrictMode>,
  );
  host.notifyReady();
}

/** Says on the page that Kvartal could not start, and what to do. */
export async function startFailed(error: unknown): Promise<void> {
  const words = await loadFirstWords(languageOf(navigator.language));
  root().render(<StartFailed error={error} words={words} />);
}
