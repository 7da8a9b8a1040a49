import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Invitation } from '#addin/features/reviews/use-invitation.ts';
import { OfflineError } from '#addin/host/api.ts';
import { aBoard, aView, anObjective } from '#tests/addin/builders.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { aReviewScreen, aReviewView, reviewReference, unrelated } from './a-review.ts';
import { aReadItem, openReading } from './in-an-event.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const found = (change: Partial<Extract<Invitation, { kind: 'review' }>> = {}): Invitation => ({
  kind: 'review',
  screen: aReviewScreen(),
  others: [],
  ...change,
});

describe('beside an invitation', () => {
  it('shows its review, asked for by the event and by what its body says', async () => {
    const item = aReadItem({ hint: reviewReference });
    const { api } = openReading({ readInvitation: () => found() }, item);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Quarterly review');
    expect(screen.getByRole('link', { name: 'Open in Teams' })).toHaveAttribute(
      'href',
      'https://kvartal.example/reviews/platform/2026-q4/r-1',
    );
    expect(api.callsOf('readInvitation')[0]?.query).toEqual({
      eventId: 'AAMk-1',
      ...reviewReference,
    });
  });

  it('folds the key results, for there is little room', async () => {
    const { user } = openReading({ readInvitation: () => found() });
    const objectives = within(await screen.findByRole('region', { name: 'Objectives' }));
    expect(objectives.queryByText('Churn below 3 %')).toBeNull();
    await user.click(objectives.getByRole('button', { name: /Municipalities/ }));
    expect(objectives.getByText('Churn below 3 %')).toBeVisible();
  });

  it('lets one choose when several reviews are held in it', async () => {
    const second = aReviewView({ id: 'r-2', subject: 'Mid-quarter review' });
    const { user } = openReading({
      readInvitation: () =>
        found({
          others: [
            {
              reference: { ...reviewReference, reviewId: 'r-2' },
              subject: 'Mid-quarter review',
            },
          ],
        }),
      readReview: () => aReviewScreen({ view: second }),
    });
    const chooser = within(
      await screen.findByRole('navigation', { name: 'Reviews in this meeting' }),
    );
    expect(chooser.getByRole('button', { name: /^Quarterly/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await user.click(chooser.getByRole('button', { name: 'Mid-quarter review' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Mid-quarter review'),
    );
  });

  it('without OKRs says so to whoever is invited', async () => {
    openReading({ readInvitation: () => unrelated({ isOrganiser: false }) });
    expect(await screen.findByRole('heading')).toHaveTextContent(
      'No OKRs attached to this meeting.',
    );
    expect(screen.getByText('Who organises it can attach them.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('without OKRs tells an organiser who leads no team who can', async () => {
    openReading({ readInvitation: () => unrelated({ teams: [] }) });
    expect(await screen.findByText('Team leads can attach the OKRs of their teams.')).toBeVisible();
  });

  it('lets its organiser attach some objectives of a team, once however often it is tried', async () => {
    const answer = unrelated({
      teams: [
        { id: 'platform', name: 'Platform' },
        { id: 'sales', name: 'Sales' },
      ],
    });
    const sent: string[] = [];
    const trust = anObjective({ id: 'o-2', title: 'Trust' });
    const { user, api } = openReading({
      // As long as the event does not lead to it yet.
      readInvitation: ({ query }) => (query?.reviewId ? found() : answer),
      readBoard: () => aBoard({ objectives: [aView(), aView(trust)] }),
      attachReview: ({ body }) => {
        sent.push(body.reviewId);
        if (sent.length === 1) throw aProblem('calendar-unavailable', { status: 503 });
        return aReviewView({ id: body.reviewId });
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Attach OKRs' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Team' }), 'Sales');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Planning');
    await user.click(await screen.findByRole('radio', { name: 'Only some' }));
    await user.click(screen.getByRole('checkbox', { name: 'Trust' }));
    await user.click(screen.getByRole('button', { name: 'Attach OKRs' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The calendar does not answer right now.');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Objectives' })).toBeVisible();
    expect(sent).toEqual([sent[0], sent[0]]);
    expect(api.callsOf('attachReview')[1]).toMatchObject({
      path: { teamId: 'sales', cycleId: '2026-q4' },
      body: {
        eventId: 'AAMk-1',
        kind: 'planning',
        objectiveIds: ['o-municipalities'],
        language: 'en',
        insertsBlock: true,
      },
    });
  });

  it('attaches nothing when nothing is chosen', async () => {
    const { user, api } = openReading({
      readInvitation: () => unrelated(),
      readBoard: () => aBoard(),
    });
    await user.click(await screen.findByRole('button', { name: 'Attach OKRs' }));
    await user.click(await screen.findByRole('radio', { name: 'Only some' }));
    await user.click(screen.getByRole('checkbox', { name: /Municipalities/ }));
    expect(await screen.findByText('Choose at least one.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Attach OKRs' }));
    expect(api.callsOf('attachReview')).toEqual([]);
  });

  it('that Outlook does not name says so, and asks the API nothing', async () => {
    const { api } = openReading({}, aReadItem({ eventId: null }));
    expect(await screen.findByText('Outlook did not say which meeting this is.')).toBeVisible();
    expect(api.callsOf('readInvitation')).toEqual([]);
  });

  it('that Outlook does not name is found by the link in it', async () => {
    const item = aReadItem({ eventId: null, hint: reviewReference });
    const { api } = openReading({ readInvitation: () => found() }, item);
    expect(await screen.findByRole('region', { name: 'Objectives' })).toBeVisible();
    expect(api.callsOf('readInvitation')[0]?.query).toEqual(reviewReference);
  });

  it.each([
    ['no network', new OfflineError(null), /There is no connection/],
    ['consent missing', aProblem('consent-missing', { status: 403 }), /Ask your administrator/],
    ['the calendar away', aProblem('calendar-unavailable', { status: 503 }), /does not answer/],
  ])('with %s it is never empty', async (_, error, words) => {
    openReading({
      readInvitation: () => {
        throw error;
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });
});
