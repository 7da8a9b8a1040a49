import { languageOf, loadLateWords } from '#core/words/words.ts';
import { createApi } from '#addin/host/api.ts';
import { firstQuestion } from '#addin/host/outlook/first-question.ts';
import { connectOutlook } from '#addin/host/outlook/outlook-host.ts';
import { preconnect } from '#addin/host/preconnect.ts';
import { readSettings } from '#addin/host/settings.ts';

// The page has preloaded it (preload-screens.ts): it runs while Office.js is on its way.
const loadPane = () => import('./app/pane/start-pane.tsx');

// Outlook nearly always speaks the browser's language.
void loadLateWords(languageOf(navigator.language));

async function run(): Promise<void> {
  try {
    const settings = await readSettings();
    preconnect(settings.apiBase);
    const host = await connectOutlook(settings);
    const api = createApi(settings.apiBase, host.getToken);
    firstQuestion(host.items.current()).then(
      (query) => query && api.prefetch('readInvitation', { path: {}, query }),
      // Met again by the screen, which shows it.
      () => undefined,
    );
    const { startPane } = await loadPane();
    await startPane(host, api);
  } catch (error) {
    const { startFailed } = await loadPane();
    await startFailed(error);
  }
}

void run();
