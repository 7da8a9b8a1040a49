import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addinListener } from '#sandbox/addin-server/addin-listener.ts';
import { compressFiles } from '#sandbox/addin-server/compress.ts';
import { addinSettings } from '#sandbox/configuration.ts';
import type { OpenServer } from '#sandbox/servers.ts';
import { openServer } from '#sandbox/servers.ts';
import { workbenchListener } from '#sandbox/workbench/workbench-listener.ts';

const script = `console.log(${JSON.stringify('x'.repeat(5000))})`;
const origins = {
  workbench: 'http://workbench.example',
  addin: 'http://addin.example',
  functions: 'http://functions.example',
  identity: 'http://identity.example',
  graph: 'http://graph.example',
};

let folder: string;
let server: OpenServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvartal-pages-'));
  server = await openServer(0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) =>
  fetch(`${server.origin}${path}`, { headers: { 'accept-encoding': 'br' } });

describe('A server of the sandbox', () => {
  it('says "try again" until it knows its answers', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  });
});

describe('The add-in’s web host', () => {
  beforeAll(async () => {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Kvartal</title>');
    await writeFile(join(folder, 'assets/app-1a2b3c.js'), script);
    await compressFiles(folder);
    server.answerWith(addinListener(folder, addinSettings(origins), origins));
  });

  it('gives the page at every path of the app, to be asked for anew, and framed by the workbench only', async () => {
    const answer = await get('/teams/platform/2026-q4?objective=o1');
    expect(await answer.text()).toContain('<title>Kvartal</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toContain(
      'frame-ancestors http://workbench.example',
    );
  });

  it('gives hashed files compressed and for ever', async () => {
    const answer = await get('/assets/app-1a2b3c.js');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toBe(script);
  });

  it('gives no page for a missing file', async () => {
    expect((await get('/assets/app-gone.js')).status).toBe(404);
  });

  it('gives the settings, with an authority that MSAL accepts and its real addresses', async () => {
    const settings = (await (await get('/settings.json')).json()) as Record<string, string>;
    expect(settings).toMatchObject({
      apiBase: 'http://functions.example/api',
      authority: expect.stringMatching(/^https:\/\/identity\.example\//),
      hostOrigins: ['http://workbench.example'],
    });
    expect(JSON.parse(settings['authorityMetadata'] ?? '')).toMatchObject({
      token_endpoint: expect.stringMatching(/^http:\/\/identity\.example\//),
    });
  });
});

describe('The workbench', () => {
  beforeAll(async () => {
    const tenant = {
      tenantId: 'tenant',
      tenantName: '</script><b>',
      addinOrigin: 'http://addin.example',
      graphOrigin: 'http://graph.example',
      people: [],
      teams: [],
    };
    const only = (token: string) => async (personId: string) => {
      if (personId !== 'anna') throw new Error('unknown');
      return token;
    };
    const tokens = {
      forTab: only('of the tab'),
      forOutlook: only('of Outlook'),
      forNestedApp: async () => ({ accessToken: 'a', idToken: 'i', expiresInSeconds: 1 }),
    };
    server.answerWith(await workbenchListener(tenant, tokens));
  });

  it('is the page at / and at every Teams deep link, with the tenant written so that it stays data', async () => {
    for (const path of ['/?theme=dark', '/l/entity/app/home?context=%7B%7D']) {
      const page = await (await get(path)).text();
      expect(page).toContain('<h1>Kvartal workbench</h1>');
      expect(page).not.toContain('</script><b>');
    }
  });

  it('comes with its script and style', async () => {
    expect((await get('/workbench.js')).headers.get('content-type')).toContain('javascript');
    expect((await get('/workbench.css')).headers.get('content-type')).toContain('css');
    expect((await get('/elsewhere')).status).toBe(404);
  });

  it('hands out a token to whoever is known', async () => {
    const ask = (kind: string, personId: string) =>
      fetch(`${server.origin}/tokens/${kind}`, {
        method: 'POST',
        body: JSON.stringify({ personId }),
      });
    expect(await (await ask('tab', 'anna')).json()).toBe('of the tab');
    expect(await (await ask('outlook', 'anna')).json()).toBe('of Outlook');
    expect((await ask('tab', 'somebody')).status).toBe(404);
    expect((await ask('another', 'anna')).status).toBe(404);
  });
});
