import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHostProcess } from '#sandbox/functions-host/host-process.ts';
import { eventually } from './eventually.ts';
import type { TinyHost } from './tiny-host.ts';
import { startTinyHost } from './tiny-host.ts';

let host: TinyHost;
beforeAll(async () => {
  host = await startTinyHost();
});
afterAll(() => host.close());

const partition = { tenantId: 'tenant', scope: 'org' };
const write = (id: string) =>
  host.store.write(partition, [
    { kind: 'upsert', document: { id, type: 'thing', schemaVersion: 1, body: { text: id } } },
  ]);

describe('HTTP functions', () => {
  it('get the parameters of their route, decoded, and the query', async () => {
    const answer = await host.call('people/Anna%20%C3%85/greeting/3?loud=yes');
    expect(await answer.json()).toEqual({ name: 'Anna Å', times: '3', loud: 'yes' });
  });

  it('go without an optional parameter', async () => {
    const answer = await host.call('people/anna/greeting');
    expect(await answer.json()).toEqual({ name: 'anna', loud: null });
  });

  it('are not found when a constraint does not hold', async () => {
    expect((await host.call('people/anna/greeting/often')).status).toBe(404);
  });

  it('win with literal text over a parameter', async () => {
    expect(await (await host.call('people/special/greeting')).text()).toBe('special');
  });

  it('are not found by another method', async () => {
    expect((await host.call('hello', { method: 'DELETE' })).status).toBe(404);
  });

  it('take and give bytes as they are, also many', async () => {
    const body = new Uint8Array(3_000_000).map((_, index) => index % 256);
    const answer = await host.call('echo/a/b', { method: 'PUT', body });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-rest')).toBe('a/b');
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(body))).toBe(true);
  });

  it('answer 500 without detail when they throw', async () => {
    const answer = await host.call('broken');
    expect([answer.status, await answer.text()]).toEqual([500, '']);
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    host.call('hello', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization,if-match',
      },
    });

  it('lets a listed origin ask, and lets it read ETag and Retry-After', async () => {
    const asked = await preflight(host.pageOrigin);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(host.pageOrigin);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET');
    expect(asked.headers.get('access-control-allow-headers')).toBe('authorization,if-match');
    const answer = await host.call('hello', { headers: { origin: host.pageOrigin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(host.pageOrigin);
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/ETag.*Retry-After/);
  });

  it('says nothing to another origin', async () => {
    const asked = await preflight('http://elsewhere.example');
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const answer = await host.call('hello', { headers: { origin: 'http://elsewhere.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('Timer functions', () => {
  it('run at the start when they ask for it', async () => {
    const tick = await eventually(async () => (await host.notes()).find((note) => 'tick' in note));
    expect(tick).toEqual({ tick: false });
  });
});

describe('Queue functions', () => {
  const send = (messages: unknown) =>
    host.call('enqueue', { method: 'POST', body: JSON.stringify(messages) });

  it('get each message of an output binding once', async () => {
    await send(['one', { two: 2 }]);
    const works = () => host.notes().then((notes) => notes.filter(({ attempt }) => attempt === 1));
    await eventually(async () => (await works()).length >= 2);
    expect(await works()).toEqual([
      { work: 'one', attempt: 1 },
      { work: { two: 2 }, attempt: 1 },
    ]);
  });

  it('try a failing message five times and then put it into the poison queue', async () => {
    await send(['bad']);
    await eventually(async () => (await host.notes()).find(({ poison }) => poison === 'bad'));
    const attempts = (await host.notes()).filter(({ work }) => work === 'bad');
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('Change-feed functions', () => {
  const seen = async (id: string) => {
    const notes = await host.notes();
    return notes.filter(({ changes }) => JSON.stringify(changes ?? '').includes(`"${id}"`));
  };

  it('get a written document in the shape of Cosmos DB', async () => {
    await write('shape');
    const [note] = await eventually(async () => {
      const notes = await seen('shape');
      return notes.length > 0 && notes;
    });
    expect(note?.['changes']).toEqual([
      {
        id: 'shape',
        type: 'thing',
        schemaVersion: 1,
        body: { text: 'shape' },
        tenantId: 'tenant',
        scope: 'org',
        _etag: expect.any(String),
        _ts: expect.any(Number),
      },
    ]);
  });

  it('get a failed batch again until they succeed, and nothing is passed over', async () => {
    const mend = await host.breakChanges();
    await write('retried');
    await eventually(async () =>
      (await seen('retried')).some(({ retryCount }) => retryCount === 2),
    );
    await mend();
    await write('after');
    await eventually(async () => (await seen('after')).length > 0);
    const order = (await host.notes()).map(({ changes }) => JSON.stringify(changes ?? ''));
    const lastRetried = order.findLastIndex((text) => text.includes('"retried"'));
    expect(order.findIndex((text) => text.includes('"after"'))).toBeGreaterThanOrEqual(lastRetried);
  });

  it('go on where they were after a restart', async () => {
    await write('before restart');
    await eventually(async () => (await seen('before restart')).length > 0);
    await host.restart();
    await write('after restart');
    await eventually(async () => (await seen('after restart')).length > 0);
    expect(await seen('before restart')).toHaveLength(1);
  });

  it('miss nothing when the host is killed, which is replaced on the same port', async () => {
    const mend = await host.breakChanges();
    await write('killed');
    await eventually(async () => (await seen('killed')).length > 0);
    const processId = await eventually(() => host.processId());
    process.kill(processId, 'SIGKILL');
    await mend();
    await eventually(() => host.processId() !== processId && host.processId());
    await eventually(async () => (await seen('killed')).length > 1);
    expect((await host.call('hello')).status).toBe(200);
  });
});

describe('A host that cannot start', () => {
  it('says why', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'kvartal-no-app-'));
    const storePath = join(dataFolder, 'store.sqlite');
    await writeFile(join(dataFolder, 'package.json'), '{"main":"main.js"}');
    const options = { appFolder: dataFolder, port: 0, allowedOrigins: [], dataFolder, storePath };
    await expect(startHostProcess(options, {})).rejects.toThrow(/did not start:[\s\S]*host\.json/);
    await rm(dataFolder, { recursive: true });
  });
});
