import type { Host } from './host.ts';
import type { Settings } from './settings.ts';
import { connectTeams } from './teams-host.ts';

/** Connects to whatever this page runs in. The Teams manifest opens the page with `?host=teams`. */
export async function connect(settings: Settings): Promise<Host> {
  const { searchParams } = new URL(location.href);
  if (searchParams.get('host') === 'teams') return connectTeams(settings);
  const { connectBrowser } = await import('./browser-host.ts');
  return connectBrowser(settings);
}
