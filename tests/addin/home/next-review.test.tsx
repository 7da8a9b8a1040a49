import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Home } from '#core/contract/home.ts';
import { createFormat } from '#core/words/format.ts';
import { aReviewView } from '#tests/addin/reviews/a-review.ts';
import type { Answers } from '#tests/addin/fake-api.ts';
import { openApp } from '#tests/addin/open-app.tsx';
import { aHome, due, mine, myReview } from './a-home.ts';

beforeEach(() => localStorage.clear());

const openHome = (home: Home, answers: Answers = {}) =>
  openApp({ readHome: () => home, ...answers });

const card = async () => within(await screen.findByRole('region', { name: 'Next review' }));

describe('the next review on Home', () => {
  it('says when, whose and how long, and how many of my key results there wait', async () => {
    const elsewhere = {
      ...due('kr-3', 'Elsewhere'),
      reference: { teamId: 'sales', cycleId: '2026-q4', objectiveId: 'o-9' },
    };
    openHome(
      aHome({
        keyResults: [due('kr-1', 'Churn'), due('kr-2', 'Plants'), mine(), elsewhere],
        reviews: [myReview(), myReview({ subject: 'Later' })],
      }),
    );
    const next = await card();
    const when = createFormat('en-GB').meetingStart(myReview().startsAt);
    expect(next.getByText(`${when} · Platform · 60 min`)).toBeVisible();
    expect(next.getByText('2 key results wait for your word')).toBeVisible();
    expect(next.queryByText('Later')).toBeNull();
    expect(next.getByRole('link', { name: /^Open Quarterly/ })).toHaveAttribute(
      'href',
      '/reviews/platform/2026-q4/r-1',
    );
    expect(next.getByRole('link', { name: /^Join/ })).toHaveAttribute(
      'href',
      'https://teams.example/join',
    );
  });

  it('opens', async () => {
    const { user, api } = openHome(aHome({ reviews: [myReview()] }));
    await user.click((await card()).getByRole('link', { name: /^Open/ }));
    await screen.findByRole('alert');
    expect(api.callsOf('readReview')[0]?.path).toEqual({
      teamId: 'platform',
      cycleId: '2026-q4',
      reviewId: 'r-1',
    });
  });

  it('tells the organiser that the calendar waits for them, also of a later one', async () => {
    const late = myReview({
      reference: { teamId: 'platform', cycleId: '2026-q4', reviewId: 'r-2' },
      subject: 'Planning',
      calendar: 'late',
    });
    const { user, api } = openHome(aHome({ reviews: [myReview(), late] }), {
      deliverReview: () => aReviewView({ id: 'r-2' }, { kind: 'queued' }),
    });
    const next = await card();
    expect(next.getByText('Your calendar does not know all of it yet.')).toBeVisible();
    await user.click(await next.findByRole('button', { name: 'Try again: Planning' }));
    expect(api.callsOf('deliverReview')[0]?.path.reviewId).toBe('r-2');
  });

  it('sends by itself, once, what only waited until the organiser is here', async () => {
    const reference = { teamId: 'platform', cycleId: '2026-q4', reviewId: 'r-waits' };
    const { api } = openHome(aHome({ reviews: [myReview({ reference, calendar: 'waiting' })] }), {
      deliverReview: () => aReviewView({ id: 'r-waits' }, { kind: 'queued' }),
    });
    await waitFor(() => expect(api.callsOf('deliverReview')).toHaveLength(1));
    expect(api.callsOf('deliverReview')[0]?.path.reviewId).toBe('r-waits');
  });

  it('leaves what waits for somebody else to them', async () => {
    openHome(aHome({ reviews: [myReview({ calendar: 'waiting', isOrganiser: false })] }));
    const next = await card();
    expect(next.queryByRole('button')).toBeNull();
  });

  it('takes no room when there is none', async () => {
    openHome(aHome());
    await screen.findByRole('region', { name: 'To do' });
    expect(screen.queryByRole('region', { name: 'Next review' })).toBeNull();
  });
});
