import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { proofFor } from '#functions/adapters/entra/client-proof.ts';
import { closeServer, listen } from '#sandbox/servers.ts';

const azure = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'] as const;
afterEach(() => azure.forEach((name) => delete process.env[name]));

describe('The app proves itself', () => {
  it('with its secret where there is one', () => {
    expect(proofFor({ clientSecret: 'secret' })).toEqual({ clientSecret: 'secret' });
  });

  it('else with a token of its managed identity for the exchange, asked of the machine it runs on', async () => {
    const asked: URL[] = [];
    const server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://localhost'));
      const expiresOn = Math.floor(Date.now() / 1000) + 3_600;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: 'assertion', expires_on: expiresOn }));
    });
    const port = await listen(server, 0);
    process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${port}/msi/token`;
    process.env['IDENTITY_HEADER'] = 'header';
    const managedIdentityId = '5d2a8d0c-7e64-4b0a-9a4f-6c0d8f1b7e22';

    const { clientAssertion } = proofFor({ managedIdentityId });
    if (typeof clientAssertion !== 'function') throw new Error('Not asked for when needed.');
    const assertion = await clientAssertion({ clientId: 'ours' });
    await closeServer(server);

    expect(assertion).toBe('assertion');
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
      resource: 'api://AzureADTokenExchange',
      client_id: managedIdentityId,
    });
  });
});
