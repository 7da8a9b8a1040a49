import { createApi } from '#addin/host/api.ts';
import { connect } from '#addin/host/connect.ts';
import { firstCall } from '#addin/host/first-call.ts';
import { preconnect } from '#addin/host/preconnect.ts';
import { readSettings } from '#addin/host/settings.ts';

// The page has preloaded them (preload-screens.ts): they run while the first answer is on its way.
const loadScreens = () => import('./app/start.tsx');

async function run(): Promise<void> {
  try {
    const settings = await readSettings();
    preconnect(settings.apiBase);
    const host = await connect(settings);
    const api = createApi(settings.apiBase, host.getToken);
    firstCall(host.startPath, api.prefetch);
    const { start } = await loadScreens();
    await start(host, api);
  } catch (error) {
    const { startFailed } = await loadScreens();
    await startFailed(error);
  }
}

void run();
