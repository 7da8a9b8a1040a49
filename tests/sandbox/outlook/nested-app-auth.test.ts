import { describe, expect, it } from '@jest/globals';
import type { SignInDesk } from '#sandbox/outlook/nested-app-auth.ts';
import { answerBridge } from '#sandbox/outlook/nested-app-auth.ts';

const person = { id: 'p-maja', name: 'Maja Lindqvist', loginName: 'maja@norrviken.example' };
const strongClaims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
/** What MSAL asks for in every request. */
const usualClaims = JSON.stringify({ id_token: { signin_state: null } });

function aDesk(change: Partial<SignInDesk> = {}): SignInDesk {
  return {
    person,
    tenantId: 'tenant',
    fault: 'none',
    fetchTokens: async (claims) => ({
      accessToken: `access for ${claims}`,
      idToken: 'id',
      expiresInSeconds: 3_600,
    }),
    confirm: async () => {
      throw new Error('Nobody is to be asked.');
    },
    ...change,
  };
}

async function ask(desk: SignInDesk, method: string, claims?: string) {
  const tokenParams = { scope: 'api://app/access_as_user', ...(claims && { claims }) };
  const text = JSON.stringify({ requestId: 'r-1', method, tokenParams });
  return JSON.parse(await answerBridge(text, desk)) as unknown;
}

const refusal = (status: string) => ({ requestId: 'r-1', success: false, error: { status } });

describe('The bridge of nested app authentication, pretended', () => {
  it('says who is signed in', async () => {
    expect(await ask(aDesk(), 'GetInitContext')).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'r-1',
      success: true,
      initContext: { accountContext: { homeAccountId: 'p-maja.tenant', tenantId: 'tenant' } },
    });
  });

  it('gives tokens without a question, also to MSAL’s usual claims', async () => {
    expect(await ask(aDesk(), 'GetToken', usualClaims)).toMatchObject({
      success: true,
      token: { id_token: 'id', expires_in: 3_600, scope: 'api://app/access_as_user' },
      account: { localAccountId: 'p-maja', username: person.loginName },
    });
  });

  it('gives no token silently when more has to be proved, and asks for it in a window', async () => {
    const asked: string[] = [];
    const desk = aDesk({ confirm: async (question) => asked.push(question) > 0 });
    expect(await ask(desk, 'GetToken', strongClaims)).toMatchObject(
      refusal('USER_INTERACTION_REQUIRED'),
    );
    expect(await ask(desk, 'GetTokenPopup', strongClaims)).toMatchObject({
      token: { access_token: `access for ${strongClaims}` },
    });
    expect(asked).toEqual(['additional-check']);
  });

  it('asks to sign in when the host is told to', async () => {
    const desk = aDesk({
      fault: 'asks-again',
      confirm: async (question) => question === 'sign-in',
    });
    expect(await ask(desk, 'GetToken')).toMatchObject(refusal('USER_INTERACTION_REQUIRED'));
    expect(await ask(desk, 'GetTokenPopup')).toMatchObject({ success: true });
  });

  it('says why there is no token', async () => {
    expect(await ask(aDesk({ confirm: async () => false }), 'GetTokenPopup')).toMatchObject(
      refusal('USER_CANCEL'),
    );
    expect(await ask(aDesk({ fault: 'no-network' }), 'GetToken')).toMatchObject(
      refusal('NO_NETWORK'),
    );
    const broken = aDesk({ fetchTokens: () => Promise.reject(new Error('503')) });
    expect(await ask(broken, 'GetToken')).toMatchObject(refusal('TRANSIENT_ERROR'));
    expect(await ask(aDesk(), 'Unheard')).toMatchObject(refusal('NESTED_APP_AUTH_UNAVAILABLE'));
  });
});
