import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ReviewView } from '#core/contract/reviews.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { aReview, aReviewView, boAttends } from './a-review.ts';
import { button, openChange, slot, subjectField, thursday } from './open-form.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const changedTo = (current: ReviewView) => aProblem('changed', { status: 409, current });

describe('changing a review', () => {
  it('starts from what is stored, and changes the version that was seen', async () => {
    const { user, api } = await openChange(aReviewView(), {
      changeReview: ({ body }) => aReviewView(body, { kind: 'queued' }, 'v2'),
    });
    expect(await slot(/as it is/)).toBeChecked();
    await user.click(await slot(/suits all 2/));
    await user.click(button('Save'));
    expect(await screen.findByText('change on its way to the calendar')).toBeVisible();
    expect(api.callsOf('changeReview')).toEqual([
      {
        path: { teamId: 'platform', cycleId: '2026-q4', reviewId: 'r-1' },
        ifMatch: 'v1',
        body: expect.objectContaining({
          time: expect.objectContaining({ startsAt: thursday }),
          attendees: [boAttends],
        }),
      },
    ]);
  });

  it('keeps a time that has passed when only the agenda changes', async () => {
    const { user, api } = await openChange(aReviewView(), {
      changeReview: ({ body }) => aReviewView(body),
    });
    await user.type(await screen.findByRole('textbox', { name: 'Agenda' }), 'What moved');
    await user.click(button('Save'));
    await waitFor(() => expect(api.callsOf('changeReview')).toHaveLength(1));
    expect(api.callsOf('changeReview')[0]?.body.time).toEqual(aReview().time);
  });

  it('goes together with what was changed elsewhere meanwhile', async () => {
    const moved = { ...aReview().time, startsAt: '2026-11-27T09:00:00.000Z' };
    const stored = aReviewView(
      { time: { ...moved, endsAt: '2026-11-27T10:00:00.000Z' } },
      { kind: 'done' },
      'v2',
    );
    const { user, api } = await openChange(aReviewView(), {
      changeReview: ({ body, ifMatch }) => {
        if (ifMatch === 'v1') throw changedTo(stored);
        return aReviewView(body, { kind: 'queued' }, 'v3');
      },
    });
    await user.type(await subjectField(), '!');
    await user.click(button('Save'));
    await waitFor(() => expect(api.callsOf('changeReview')).toHaveLength(2));
    expect(api.callsOf('changeReview')[1]).toMatchObject({
      ifMatch: 'v2',
      body: {
        subject: 'Quarterly review · Platform · Q4 2026!',
        time: { startsAt: '2026-11-27T09:00:00.000Z' },
      },
    });
  });

  it('shows both versions of what both changed, and loses neither', async () => {
    const stored = aReviewView(
      { subject: 'Theirs', agenda: ['Decisions'] },
      { kind: 'done' },
      'v2',
    );
    const { user, api } = await openChange(aReviewView(), {
      changeReview: ({ body, ifMatch }) => {
        if (ifMatch === 'v1') throw changedTo(stored);
        return aReviewView(body, { kind: 'queued' }, 'v3');
      },
    });
    await user.type(await subjectField(), '!');
    await user.click(button('Save'));
    expect(await screen.findByRole('heading', { name: 'Two versions' })).toHaveFocus();
    const choice = within(screen.getByRole('radiogroup', { name: 'Subject' }));
    expect(choice.getByRole('radio', { name: /Yours.*2026!/ })).toBeChecked();
    expect(screen.queryByRole('radiogroup', { name: 'Agenda' })).toBeNull();

    await user.click(button('Back to my draft'));
    expect(await subjectField()).toHaveValue('Quarterly review · Platform · Q4 2026!');
    await user.click(button('Save'));
    await user.click(await screen.findByRole('radio', { name: /Saved.*Theirs/ }));
    await user.click(button('Save the chosen'));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Two versions' })).toBeNull());
    expect(api.callsOf('changeReview').at(-1)).toMatchObject({
      ifMatch: 'v2',
      body: { subject: 'Theirs', agenda: ['Decisions'] },
    });
  });

  it('of a review that was called off meanwhile says so and keeps what was written', async () => {
    const { user } = await openChange(aReviewView(), {
      changeReview: () => {
        throw aProblem('review-cancelled', { status: 409 });
      },
    });
    await user.type(await subjectField(), '!');
    await user.click(button('Save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('This review has been called off.');
    expect(await subjectField()).toHaveValue('Quarterly review · Platform · Q4 2026!');
  });
});

describe('calling a review off', () => {
  const cancelled = (etag: string) =>
    aReviewView(
      { booking: { kind: 'cancelled', at: '2026-11-23T10:00:00.000Z', by: 'kvartal' } },
      { kind: 'queued' },
      etag,
    );

  it('asks first, in its place, and does nothing when one keeps it', async () => {
    const { user, api } = await openChange();
    await user.click(await screen.findByRole('button', { name: 'Call off' }));
    expect(screen.getByText(/Everybody invited gets a cancellation/)).toBeVisible();
    expect(button('Keep it')).toHaveFocus();
    await user.click(button('Keep it'));
    expect(button('Call off')).toHaveFocus();
    expect(api.callsOf('cancelReview')).toEqual([]);
  });

  it('shows at once that it is being called off, whichever version it had', async () => {
    const { user, api } = await openChange(aReviewView(), {
      cancelReview: ({ ifMatch }) => {
        if (ifMatch === 'v1') throw changedTo(aReviewView({}, { kind: 'done' }, 'v2'));
        return cancelled('v3');
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Call off' }));
    await user.click(button('Call it off'));
    expect(await screen.findByText('being called off')).toBeVisible();
    expect(api.callsOf('cancelReview').map(({ ifMatch }) => ifMatch)).toEqual(['v1', 'v2']);
  });
});
