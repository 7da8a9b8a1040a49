import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { OfflineError } from '#addin/host/api.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { aReviewView, aSlot } from './a-review.ts';
import { button, openNew, slot, subjectField, thursday } from './open-form.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

describe('when it does not work', () => {
  it('a retry is never a second review', async () => {
    const sent: (string | undefined)[] = [];
    const { user } = await openNew({
      scheduleReview: ({ body, idempotencyKey }) => {
        sent.push(idempotencyKey);
        if (sent.length === 1) throw aProblem('busy', { status: 503 });
        return aReviewView({ ...body, booking: { kind: 'wanted' } }, { kind: 'queued' });
      },
    });
    await user.click(await slot(/suits all 2/));
    await user.click(button('Schedule'));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('being booked')).toBeVisible();
    expect(sent).toEqual([sent[0], sent[0]]);
  });

  it('what was changed after an answer was lost is a change, not a second review', async () => {
    const bodies: string[] = [];
    const { user, api } = await openNew({
      scheduleReview: ({ body }) => {
        bodies.push(body.subject);
        if (bodies.length === 1) throw new OfflineError(null);
        return aReviewView({ ...body, id: 'r-new' }, { kind: 'queued' });
      },
      changeReview: ({ body }) => aReviewView({ ...body, id: 'r-new' }, { kind: 'queued' }, 'v2'),
    });
    await user.click(await slot(/suits all 2/));
    await user.click(button('Schedule'));
    expect(await screen.findByText(/There is no connection/)).toBeVisible();
    await user.type(await subjectField(), '!');
    await user.click(button('Schedule'));
    await waitFor(() => expect(api.callsOf('changeReview')).toHaveLength(1));
    expect(bodies).toEqual([bodies[0], bodies[0]]);
    expect(api.callsOf('changeReview')[0]).toMatchObject({
      path: { reviewId: 'r-new' },
      ifMatch: 'v1',
      body: { subject: 'Quarterly review · Platform · Q4 2026!' },
    });
  });

  it('is sent by itself when the network is back', async () => {
    let isOnline = false;
    const { user } = await openNew({
      scheduleReview: ({ body }) => {
        if (!isOnline) throw new OfflineError(null);
        return aReviewView({ ...body, booking: { kind: 'wanted' } }, { kind: 'queued' });
      },
    });
    await user.click(await slot(/suits all 2/));
    await user.click(button('Schedule'));
    await screen.findByText(/There is no connection/);
    isOnline = true;
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('being booked')).toBeVisible();
  });

  it('the draft survives, also a closed page, until it is discarded', async () => {
    const first = await openNew();
    await first.user.type(await subjectField(), '!');
    await first.user.click(screen.getAllByRole('button', { name: 'Close' })[0] ?? document.body);
    first.unmount();
    const { user } = await openNew();
    expect(await subjectField()).toHaveValue('Quarterly review · Platform · Q4 2026!');
    await user.click(button('Discard'));
    expect(await subjectField()).toHaveValue('Quarterly review · Platform · Q4 2026');
  });

  it.each([
    ['consent-missing', 403, /Ask your administrator to agree to Kvartal’s permissions/],
    ['no-mailbox', 409, /You have no mailbox that Kvartal could use/],
    ['calendar-unavailable', 503, /The calendar does not answer right now/],
    ['forbidden', 403, /You may look at this, but not change it/],
  ])('%s is said in plain words before anything is written', async (code, status, words) => {
    await openNew({
      readReviewPlan: () => {
        throw aProblem(code, { status });
      },
    });
    expect(await screen.findByRole('alert', {}, { timeout: 15_000 })).toHaveTextContent(words);
  });

  it('times that cannot be found leave a time of one’s own', async () => {
    await openNew({
      findSlots: () => {
        throw aProblem('consent-missing', { status: 403 });
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(/may not use calendars here yet/);
    expect(screen.getByRole('radio', { name: 'Another time' })).toBeEnabled();
  });

  it('Entra’s question is answered by signing in again, and then it goes on', async () => {
    const asked: unknown[] = [];
    let isAnswered = false;
    const { user } = await openNew({
      findSlots: ({ body }) => {
        if (!isAnswered) {
          isAnswered = true;
          throw aProblem('interaction-required', { status: 403, claims: '{"access_token":{}}' });
        }
        asked.push(body.lengthMinutes);
        return { slots: [aSlot(thursday, ['free', 'free'])] };
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Microsoft 365 wants to make sure that it is you.');
    await user.click(within(alert).getByRole('button', { name: 'Sign in again' }));
    expect(await slot(/suits all 2/)).toBeEnabled();
    expect(asked).toEqual([60]);
  });
});
