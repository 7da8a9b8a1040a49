import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from './eventually.ts';
import { lookAround, startCommand } from './tiny-start.ts';

// It builds what is stale first.
jest.setTimeout(90_000);

let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kvartal-start-'));
});
afterAll(() => rm(dataFolder, { recursive: true }));

const isSilent = (address: string) =>
  fetch(address).then(
    () => false,
    () => true,
  );

describe('npm start', () => {
  it('brings up the tenant with the product in it, keeps its data, and stops cleanly on Ctrl-C', async () => {
    const first = startCommand(dataFolder);
    const { read, addinOrigin } = await lookAround(await first.url());
    const home = (await (await read('/home')).json()) as { person: { name: string } };
    expect(home.person.name).toBe('Maja Lindqvist');
    const page = await fetch(`${addinOrigin}/teams/platform/current`);
    expect(page.headers.get('content-security-policy')).toContain(
      `frame-ancestors ${await first.url()}`,
    );
    first.kill('SIGINT');
    first.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.lines).toEqual([`Kvartal is running at ${await first.url()}`]);

    const second = startCommand(dataFolder);
    const again = await lookAround(await second.url());
    expect((await again.read('/home')).status).toBe(200);
    second.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(await isSilent(again.apiBase)).toBe(true);
  });

  it('leaves no process behind when it is killed', async () => {
    const command = startCommand(dataFolder);
    const { apiBase } = await lookAround(await command.url());
    command.kill('SIGKILL');
    await command.ended;
    await eventually(() => isSilent(apiBase));
  });

  it('says in one line that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await eventually(() => other.listening);
    const { port } = other.address() as AddressInfo;
    const command = startCommand(dataFolder, { PORT: String(port) });
    expect(await command.ended).toBe(1);
    expect(command.lines).toEqual([
      `Port ${port} is taken. Stop what uses it, or set PORT to choose another.`,
    ]);
    other.close();
  });

  it('says in one line that PORT is no port', async () => {
    const command = startCommand(dataFolder, { PORT: 'http' });
    expect(await command.ended).toBe(1);
    expect(command.lines).toEqual(['PORT must be a whole number from 0 to 65531.']);
  });
});
