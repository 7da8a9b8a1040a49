import { TextDecoder, TextEncoder } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OfflineError, SignInError } from '#addin/host/api.ts';
import { outlookSignIn } from '#addin/host/outlook/outlook-sign-in.ts';
import { createNestedAppAuthBridge } from '#sandbox/outlook/office-js/nested-app-auth-bridge.ts';
import type { SignInDesk } from '#sandbox/outlook/nested-app-auth.ts';
import { answerBridge } from '#sandbox/outlook/nested-app-auth.ts';
import { aSettings } from './a-settings.ts';

// MSAL needs them, every browser has them, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
const tenantId = '11111111-1111-4111-8111-111111111111';

const inBase64Url = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** As MSAL reads it, which does not verify it. */
const idToken = ['RS256', { oid: 'p-maja', tid: tenantId, preferred_username: 'maja' }, 'signature']
  .map((part) => (typeof part === 'string' ? part : inBase64Url(part)))
  .join('.');

/** What the host was asked for, in order. */
let fetched: (string | undefined)[];

/** Plays Outlook to the real MSAL. */
function givenDesk(change: Partial<SignInDesk> = {}): void {
  const desk: SignInDesk = {
    person: { id: 'p-maja', name: 'Maja', loginName: 'maja' },
    tenantId,
    fault: 'none',
    fetchTokens: async (asked) => {
      fetched.push(asked);
      return { accessToken: `token ${fetched.length}`, idToken, expiresInSeconds: 3_600 };
    },
    confirm: async () => true,
    ...change,
  };
  let hear: (text: string) => void = () => undefined;
  const bridge = createNestedAppAuthBridge({
    sendToBridge: (text) => void answerBridge(text, desk).then((answer) => hear(answer)),
    onNews: (listener) => {
      hear = (text) => listener({ outlook: 'bridge', text });
    },
  });
  Object.assign(window, { nestedAppAuthBridge: bridge });
}

beforeEach(() => {
  fetched = [];
  sessionStorage.clear();
});
afterEach(() => {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
});

describe('Signing in within Outlook, with the real MSAL', () => {
  it('gets a token silently, and keeps it', async () => {
    givenDesk();
    const getToken = outlookSignIn(aSettings());
    expect(await getToken()).toBe('token 1');
    expect(await getToken()).toBe('token 1');
    expect(fetched).toHaveLength(1);
  });

  it('asks the person when Outlook cannot answer silently', async () => {
    givenDesk({ fault: 'asks-again' });
    expect(await outlookSignIn(aSettings())()).toBe('token 1');
  });

  it('takes a conditional-access challenge through the person’s proof to another token', async () => {
    givenDesk();
    const getToken = outlookSignIn(aSettings());
    await getToken();
    expect(await getToken(claims)).toBe('token 2');
    expect(JSON.parse(fetched[1] ?? '')).toMatchObject(JSON.parse(claims) as object);
  });

  it('says that the person is not signed in, and tries anew the next time', async () => {
    let agrees = false;
    givenDesk({ fault: 'asks-again', confirm: async () => agrees });
    const getToken = outlookSignIn(aSettings());
    await expect(getToken()).rejects.toThrow(SignInError);
    agrees = true;
    expect(await getToken()).toBe('token 1');
  });

  it('says that there is no network', async () => {
    givenDesk({ fault: 'no-network' });
    await expect(outlookSignIn(aSettings())()).rejects.toThrow(OfflineError);
  });
});
