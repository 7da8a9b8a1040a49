import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { languageOf, loadWords } from '#core/words/words.ts';
import type { Api } from '#addin/host/api.ts';
import type { Host } from '#addin/host/host.ts';
import { App } from './app.tsx';

function root() {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no #app.');
  return createRoot(element);
}

/** Shows Kvartal in the host. */
export async function start(host: Host, api: Api): Promise<void> {
  const language = languageOf(host.locale);
  document.documentElement.lang = language;
  const words = await loadWords(language);
  root().render(
    <StrictMode>
      <App surroundings={{ host, api, words }} />
    </StrictMode>,
  );
  host.notifyReady();
}

/** Says on the page why Kvartal could not start. */
export function startFailed(error: unknown): void {
  root().render(
    <p role="alert">Kvartal could not start. {error instanceof Error ? error.message : ''}</p>,
  );
}
