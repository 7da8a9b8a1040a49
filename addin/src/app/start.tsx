import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { createFormat } from '#core/words/format.ts';
import { languageOf, loadFirstWords } from '#core/words/words.ts';
import type { Api } from '#addin/host/api.ts';
import type { Host } from '#addin/host/host.ts';
import { placeAt } from '#addin/host/places.ts';
import { onlyFirst } from './all-words.tsx';
import { App } from './app.tsx';
import { preloadScreen } from './screens.tsx';
import { StartFailed } from './start-failed.tsx';

function root() {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no #app.');
  return createRoot(element);
}

/** Shows Kvartal in the host. */
export async function start(host: Host, api: Api): Promise<void> {
  const language = languageOf(host.locale);
  document.documentElement.lang = language;
  const [first] = await Promise.all([
    loadFirstWords(language),
    preloadScreen(placeAt(host.startPath)),
  ]);
  const format = createFormat(host.locale);
  root().render(
    <StrictMode>
      <App surroundings={{ host, api, words: onlyFirst(first), format }} />
    </StrictMode>,
  );
  host.notifyReady();
}

/** Says on the page that Kvartal could not start, and what to do. */
export async function startFailed(error: unknown): Promise<void> {
  const words = await loadFirstWords(languageOf(navigator.language));
  root().render(<StartFailed error={error} words={words} />);
}
