import { languageOf, loadFirstWords } from '#core/words/words.ts';
import { createApi } from '#addin/host/api.ts';
import { connect } from '#addin/host/connect.ts';
import { firstCall } from '#addin/host/first-call.ts';
import { readSettings } from '#addin/host/settings.ts';

// The screens load while the host connects and the first answer is on its way.
const screens = import('./app/start.tsx');

try {
  const settings = await readSettings();
  const host = await connect(settings);
  const api = createApi(settings.apiBase, host.getToken);
  firstCall(host.startPath, api.prefetch);
  void loadFirstWords(languageOf(host.locale));
  const { start } = await screens;
  await start(host, api);
} catch (error) {
  const { startFailed } = await screens;
  await startFailed(error);
}
