import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import type { CalendarFailure } from '#functions/ports/calendar.ts';
import { anna, tenantId } from '#tests/sandbox/tiny-identity.ts';
import { annaHere, boHere, givenEntra } from './given-entra.ts';

const given = givenEntra();
const annasToken = (claims?: string) => given.identity().tokenFor(anna.personId, claims);
/** Anna opens Kvartal, and a process of ours that is gone afterwards exchanges her token. */
const annasVisit = async () => given.startProcess().onBehalfOf(annaHere, await annasToken());
const failing = (failure: CalendarFailure) => expect.objectContaining({ failure });
/** The clock goes on; timers and the network stay real. */
const hoursPass = (hours: number) =>
  jest.useFakeTimers({
    now: Date.now() + hours * 3_600_000,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
afterEach(() => void jest.useRealTimers());

const annasDocument = async () => {
  const document = await given.kept(annaHere);
  if (!document) throw new Error('Nothing was kept.');
  return document;
};
const sealedIn = ({ body }: { body: unknown }) =>
  z.object({ sealed: z.string() }).parse(body).sealed;

describe('In exchange for a caller’s token', () => {
  it('a token for Graph comes, with every permission that the calendar and the directory need', async () => {
    const claims = decodeJwt(await annasVisit());
    expect(claims).toMatchObject({
      aud: 'https://graph.microsoft.com',
      oid: anna.personId,
      scp: 'User.Read User.ReadBasic.All Calendars.ReadWrite MailboxSettings.Read Place.Read.All',
    });
  });

  it('Entra is asked once while the token is good, and again for a fresh one', async () => {
    const tokens = given.startProcess();
    const before = given.identity().tokenRequests();
    const first = await tokens.onBehalfOf(annaHere, await annasToken());
    expect(await tokens.onBehalfOf(annaHere, await annasToken())).toBe(first);
    expect(given.identity().tokenRequests() - before).toBe(1);
    expect(await tokens.onBehalfOf(annaHere, await annasToken(), true)).not.toBe(first);
    expect(given.identity().tokenRequests() - before).toBe(2);
  });

  it('nobody gets a token that was made for somebody else', async () => {
    const tokens = given.startProcess();
    await tokens.onBehalfOf(annaHere, await annasToken());
    const bosToken = await given.identity().tokenFor(boHere.personId);
    const bos = decodeJwt(await tokens.onBehalfOf(boHere, bosToken));
    expect(bos['oid']).toBe(boHere.personId);
  });

  it('a missing consent is told as such', async () => {
    given.identity().faults.consentMissing = ['Place.Read.All'];
    await expect(annasVisit()).rejects.toEqual(failing({ reason: 'consent-missing' }));
  });

  it('a stronger sign-in is asked for with claims, and a token that has them is enough', async () => {
    given.identity().faults.conditionalAccess = true;
    const tokens = given.startProcess();
    const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
    await expect(tokens.onBehalfOf(annaHere, await annasToken())).rejects.toEqual(
      failing({ reason: 'interaction-required', claims }),
    );
    const token = await tokens.onBehalfOf(annaHere, await annasToken(claims));
    expect(decodeJwt(token)['oid']).toBe(anna.personId);
  });

  it('a token that Entra does not take leads to a new sign-in', async () => {
    await expect(given.startProcess().onBehalfOf(annaHere, 'no-token')).rejects.toEqual(
      failing({ reason: 'interaction-required', claims: null }),
    );
  });

  it('an outage of Entra passes', async () => {
    given.identity().faults.outage = true;
    await expect(annasVisit()).rejects.toEqual(
      failing({ reason: 'unavailable', retryAfterSeconds: 1 }),
    );
  });

  it('a secret that Entra does not know is refused for good', async () => {
    const tokens = given.startProcess({ proof: { clientSecret: 'wrong' } });
    await expect(tokens.onBehalfOf(annaHere, await annasToken())).rejects.toEqual(
      failing({ reason: 'refused', code: 'invalid_client' }),
    );
  });
});

describe('What is kept of a visit', () => {
  it('lies in the person’s own scope for 30 days, and no token can be read in it', async () => {
    const token = await annasVisit();
    const document = await annasDocument();
    expect(document).toMatchObject({ type: 'token-cache', expiresAfterSeconds: 2_592_000 });
    const text = JSON.stringify(document.body);
    expect(text).not.toContain(token);
    const decoded = Buffer.from(sealedIn(document), 'base64').toString();
    expect(decoded).not.toContain('eyJ');
    expect(decoded).not.toContain(anna.personId);
  });

  it('is written when it changed only', async () => {
    await annasVisit();
    const before = await given.kept(annaHere);
    await given.startProcess().inAbsence(annaHere);
    expect((await given.kept(annaHere))?.etag).toBe(before?.etag);
    await given.startProcess().inAbsence(annaHere, true);
    expect((await given.kept(annaHere))?.etag).not.toBe(before?.etag);
  });

  it('is good whoever of two processes writes last', async () => {
    await Promise.all([annasVisit(), annasVisit()]);
    await expect(given.startProcess().inAbsence(annaHere, true)).resolves.toEqual(
      expect.any(String),
    );
  });
});

describe('In absence', () => {
  const noAccess = failing({ reason: 'no-access' });

  it('another process goes on with what was kept, and refreshes it when it is old', async () => {
    const token = await annasVisit();
    expect(await given.startProcess().inAbsence(annaHere)).toBe(token);
    const before = given.identity().tokenRequests();
    hoursPass(2);
    const refreshed = await given.startProcess().inAbsence(annaHere);
    expect(decodeJwt(refreshed)).toMatchObject({ oid: anna.personId });
    expect(refreshed).not.toBe(token);
    expect(given.identity().tokenRequests() - before).toBe(1);
  });

  it('there is no access when what was kept is too old for Entra', async () => {
    await annasVisit();
    hoursPass(25);
    await expect(given.startProcess().inAbsence(annaHere)).rejects.toEqual(noAccess);
  });

  it('there is no access for somebody who was never here', async () => {
    await annasVisit();
    await expect(given.startProcess().inAbsence(boHere)).rejects.toEqual(noAccess);
  });

  it('there is no access once the key is another', async () => {
    await annasVisit();
    const tokens = given.startProcess({ cacheKey: randomBytes(32) });
    await expect(tokens.inAbsence(annaHere)).rejects.toEqual(noAccess);
  });

  it('somebody else’s document opens nothing', async () => {
    await annasVisit();
    const document = await annasDocument();
    const bosScope = { tenantId, scope: `person:${boHere.personId}` };
    await given.store().write(bosScope, [{ kind: 'upsert', document }]);
    await expect(given.startProcess().inAbsence(boHere)).rejects.toEqual(noAccess);
  });

  it.each([
    ['cut short', (sealed: string) => sealed.slice(0, 20)],
    ['changed', (sealed: string) => `${sealed.slice(0, 60)}AAAA${sealed.slice(64)}`],
    ['no text', () => 5],
  ])('a document that is %s counts as absent', async (_, change) => {
    await annasVisit();
    const document = await annasDocument();
    const body = { sealed: change(sealedIn(document)) };
    const annasScope = { tenantId, scope: `person:${anna.personId}` };
    await given.store().write(annasScope, [{ kind: 'upsert', document: { ...document, body } }]);
    await expect(given.startProcess().inAbsence(annaHere)).rejects.toEqual(noAccess);
    await expect(annasVisit()).resolves.toEqual(expect.any(String));
  });

  it('a stronger sign-in that nobody is there for is no access, and a withdrawn consent is told', async () => {
    await annasVisit();
    const { faults } = given.identity();
    faults.conditionalAccess = true;
    await expect(given.startProcess().inAbsence(annaHere, true)).rejects.toEqual(noAccess);
    Object.assign(faults, { conditionalAccess: false, consentMissing: ['Calendars.ReadWrite'] });
    await expect(given.startProcess().inAbsence(annaHere, true)).rejects.toEqual(
      failing({ reason: 'consent-missing' }),
    );
  });
});

describe('As the app itself', () => {
  it('a token with roles comes, once while it is good', async () => {
    const tokens = given.startProcess();
    const before = given.identity().tokenRequests();
    const token = await tokens.asApp(tenantId);
    expect(decodeJwt(token)).toMatchObject({
      idtyp: 'app',
      roles: expect.arrayContaining(['Calendars.ReadWrite']),
    });
    expect(await tokens.asApp(tenantId)).toBe(token);
    expect(given.identity().tokenRequests() - before).toBe(1);
  });
});
