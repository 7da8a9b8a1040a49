import { describe, expect, it } from '@jest/globals';
import type { CalendarFailure } from '#functions/ports/calendar.ts';
import { anna, tenantId } from '#tests/sandbox/tiny-identity.ts';
import { aDraft } from './a-draft.ts';
import { givenOffices } from './given-offices.ts';
import type { Fault } from './weak-link.ts';

const given = givenOffices();
const annasCalendar = async () => (await given.annasOffice()).calendar;
const failing = (failure: CalendarFailure) => expect.objectContaining({ failure });
const refused = (status: number, code: string, headers?: Record<string, string>): Fault => ({
  kind: 'refused',
  status,
  code,
  ...(headers && { headers }),
});
const roots = () => given.link().requests.map(({ path }) => path.replace(/\/events.*/, ''));

describe('What Graph refuses', () => {
  it.each<[string, Fault, CalendarFailure]>([
    [
      'a mailbox that is not in the cloud',
      refused(404, 'MailboxNotEnabledForRESTAPI'),
      { reason: 'no-mailbox' },
    ],
    ['a mailbox that is none', refused(404, 'ErrorNonExistentMailbox'), { reason: 'no-mailbox' }],
    [
      'a calendar without permission',
      refused(403, 'ErrorAccessDenied'),
      { reason: 'consent-missing' },
    ],
    [
      'a directory without permission',
      refused(403, 'Authorization_RequestDenied'),
      { reason: 'consent-missing' },
    ],
    [
      'anything else',
      refused(400, 'ErrorInvalidRequest'),
      { reason: 'refused', code: 'ErrorInvalidRequest' },
    ],
  ])('%s is told as what it is', async (_, fault, failure) => {
    const calendar = await annasCalendar();
    given.link().fail(/^GET /, fault);
    await expect(calendar.findByReview('review')).rejects.toEqual(failing(failure));
    given.link().fail(/^POST /, fault);
    await expect(calendar.create(aDraft())).rejects.toEqual(failing(failure));
  });

  it('a token that was withdrawn is replaced, and nobody notices', async () => {
    const calendar = await annasCalendar();
    given.link().fail(/^GET /, refused(401, 'InvalidAuthenticationToken'));
    expect(await calendar.findByReview('review')).toBeNull();
  });

  it('a person whom Graph wants to sign in anew is told with which claims', async () => {
    const calendar = await annasCalendar();
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    const fault = refused(401, 'InvalidAuthenticationToken', { 'www-authenticate': challenge });
    given.link().fail(/^GET /, fault, fault);
    await expect(calendar.findByReview('review')).rejects.toEqual(
      failing({ reason: 'interaction-required', claims }),
    );
  });

  it('a missing consent and a stronger sign-in are told when Microsoft 365 is opened', async () => {
    given.faults().consentMissing = ['Calendars.ReadWrite'];
    await expect(given.annasOffice()).rejects.toEqual(failing({ reason: 'consent-missing' }));
    given.faults().consentMissing = [];
    given.faults().conditionalAccess = true;
    await expect(given.annasOffice()).rejects.toMatchObject({
      failure: { reason: 'interaction-required', claims: expect.stringContaining('acrs') },
    });
  });
});

describe('In absence', () => {
  it('work goes on in the person’s name after a visit', async () => {
    const offices = given.open();
    await offices.of(given.annaCalls, await given.annasToken());
    const { calendar } = await offices.inAbsence(tenantId, anna.personId);
    expect((await calendar.create(aDraft())).isOrganiser).toBe(true);
    expect(new Set(roots())).toEqual(new Set(['/me']));
  });

  it('there is no access without a visit', async () => {
    await expect(given.open().inAbsence(tenantId, anna.personId)).rejects.toEqual(
      failing({ reason: 'no-access' }),
    );
  });

  it('there is no access when Graph wants the person to sign in anew', async () => {
    const offices = given.open();
    await offices.of(given.annaCalls, await given.annasToken());
    const { calendar } = await offices.inAbsence(tenantId, anna.personId);
    const fault = refused(401, 'InvalidAuthenticationToken');
    given.link().fail(/^GET /, fault, fault);
    await expect(calendar.findByReview('review')).rejects.toEqual(failing({ reason: 'no-access' }));
  });
});

describe('Where IT lets the app go alone', () => {
  it('it needs no visit, and works in the person’s mailbox', async () => {
    const { calendar } = await given.open('application').inAbsence(tenantId, anna.personId);
    const draft = aDraft();
    const event = await calendar.create(draft);
    expect(await calendar.findByReview(draft.reviewId)).toEqual(event);
    expect(new Set(roots())).toEqual(new Set([`/users/${anna.personId}`]));
  });

  it('a mailbox that IT keeps out of it is reached in the person’s name, from then on', async () => {
    const offices = given.open('application');
    await offices.of(given.annaCalls, await given.annasToken());
    const { calendar } = await offices.inAbsence(tenantId, anna.personId);
    given.link().fail(/\/users\//, refused(403, 'ErrorAccessDenied'));
    const draft = aDraft();
    const event = await calendar.create(draft);
    expect(await calendar.findByReview(draft.reviewId)).toEqual(event);
    expect(roots()).toEqual([`/users/${anna.personId}`, '/me', '/me', '/me']);
  });

  it('calls that are refused at the same time each go the other way', async () => {
    const offices = given.open('application');
    await offices.of(given.annaCalls, await given.annasToken());
    const { calendar } = await offices.inAbsence(tenantId, anna.personId);
    const fault = refused(403, 'ErrorAccessDenied');
    given.link().fail(/\/users\//, fault, fault);
    const found = [calendar.findByReview('one'), calendar.findByReview('another')];
    expect(await Promise.all(found)).toEqual([null, null]);
  });

  it('there is no access to such a mailbox without a visit', async () => {
    const { calendar } = await given.open('application').inAbsence(tenantId, anna.personId);
    given.link().fail(/\/users\//, refused(403, 'ErrorAccessDenied'));
    await expect(calendar.create(aDraft())).rejects.toEqual(failing({ reason: 'no-access' }));
  });
});
