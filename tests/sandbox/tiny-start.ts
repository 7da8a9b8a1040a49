import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs what `npm start` runs on the pinned Node. */
export function startCommand(dataFolder: string, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['sandbox/main.ts', '--data', dataFolder], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trim().split('\n')));
  return {
    lines,
    /** Exit code; null after a kill. */
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** The address that it prints when it is ready. */
    url: async (): Promise<string> => {
      const found = () =>
        lines.map((line) => /^Kvartal is running at (\S+)$/.exec(line)?.[1]).find(Boolean);
      while (!found()) {
        const code = await Promise.race([once(child.stdout, 'data').then(() => null), ended]);
        if (code !== null) throw new Error(`It ended (${code}):\n${lines.join('\n')}`);
      }
      return found() ?? '';
    },
  };
}

/** What the page at `/` knows, and a token for its first persona. */
export async function lookAround(url: string) {
  const page = await (await fetch(url)).text();
  const json = /<script id="tenant" type="application\/json">([\s\S]*?)<\/script>/.exec(page)?.[1];
  const tenant = JSON.parse(json ?? '{}') as { addinOrigin: string; people: { id: string }[] };
  const settings = await (await fetch(`${tenant.addinOrigin}/settings.json`)).json();
  const person = tenant.people[0]?.id ?? '';
  const body = JSON.stringify({ personId: person });
  const answer = await fetch(`${url}/tokens/tab`, { method: 'POST', body });
  const token = (await answer.json()) as string;
  const { apiBase } = settings as { apiBase: string };
  return {
    addinOrigin: tenant.addinOrigin,
    apiBase,
    read: (path: string) =>
      fetch(`${apiBase}${path}`, { headers: { authorization: `Bearer ${token}` } }),
  };
}
