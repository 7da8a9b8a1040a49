import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { createFormat } from '#core/words/format.ts';
import { aBoard, aViewer, bo } from '#tests/addin/builders.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { openBoard } from '#tests/addin/open-app.tsx';
import { aReview, aReviewView } from './a-review.ts';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.useRealTimers();
});

const lines = async () => within(await screen.findByRole('list', { name: 'Next review' }));

describe('the next review on its board', () => {
  it('says what it is, when, how long and that it is booked, with the ways to it', async () => {
    openBoard(aBoard({ reviews: [aReviewView()] }));
    const line = await lines();
    const when = createFormat('en-GB').meetingStart(aReview().time.startsAt);
    expect(line.getByText(`Quarterly review · ${when} · 60 min`)).toBeVisible();
    expect(line.getByText('booked')).toBeVisible();
    const { subject } = aReview();
    expect(line.getByRole('link', { name: `Open ${subject}` })).toHaveAttribute(
      'href',
      '/reviews/platform/2026-q4/r-1',
    );
    expect(line.getByRole('link', { name: `Join in Teams: ${subject}` })).toHaveAttribute(
      'href',
      'https://teams.example/join',
    );
    expect(line.getByRole('button', { name: `Change ${subject}` })).toBeVisible();
  });

  it('is the first that is neither over nor called off', async () => {
    const over = {
      ...aReview().time,
      startsAt: '2026-11-05T09:00:00.000Z',
      endsAt: '2026-11-05T10:00:00.000Z',
    };
    openBoard(
      aBoard({
        reviews: [
          aReviewView({ id: 'r-over', kind: 'mid-quarter', time: over }),
          aReviewView({
            id: 'r-off',
            kind: 'process',
            booking: { kind: 'cancelled', at: '2026-11-20T09:00:00.000Z', by: 'kvartal' },
          }),
          aReviewView(),
        ],
      }),
    );
    const line = await lines();
    expect(line.getAllByRole('listitem')).toHaveLength(1);
    expect(line.getByText(/^Quarterly review/)).toBeVisible();
  });

  it('of a series is its next occurrence', async () => {
    const first = {
      ...aReview().time,
      startsAt: '2026-11-05T09:00:00.000Z',
      endsAt: '2026-11-05T10:00:00.000Z',
    };
    const occurrence = { startsAt: '2026-12-03T09:00:00.000Z', endsAt: '2026-12-03T10:00:00.000Z' };
    openBoard(aBoard({ reviews: [{ ...aReviewView({ time: first }), occurrence }] }));
    const when = createFormat('en-GB').meetingStart(occurrence.startsAt);
    expect((await lines()).getByText(`Quarterly review · ${when} · 60 min`)).toBeVisible();
  });

  it('becomes booked by itself, soon', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    let view = aReviewView({ booking: { kind: 'wanted' } }, { kind: 'queued' });
    openBoard(aBoard(), { answers: { readBoard: () => aBoard({ reviews: [view] }) } });
    expect(await screen.findByText('being booked')).toBeVisible();
    view = aReviewView({}, { kind: 'done' }, 'v2');
    await act(() => jest.advanceTimersByTimeAsync(10_500));
    expect(await screen.findByText('booked')).toBeVisible();
    expect(screen.queryByText('being booked')).toBeNull();
  });

  it('that could not be booked says why, and the organiser tries again', async () => {
    const failed = aReviewView(
      { booking: { kind: 'wanted' } },
      { kind: 'parked', failure: 'consent-missing' },
    );
    let tries = 0;
    const { user } = openBoard(aBoard({ reviews: [failed] }), {
      answers: {
        deliverReview: () => {
          tries += 1;
          if (tries === 1) throw aProblem('calendar-unavailable', { status: 503 });
          return aReviewView({ booking: { kind: 'wanted' } }, { kind: 'queued' });
        },
      },
    });
    expect(await screen.findByText('could not be booked')).toBeVisible();
    expect(screen.getByText(/Ask your administrator to agree to its permissions/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /^Try again/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The calendar does not answer right now. Nothing is lost or done twice.',
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('being booked')).toBeVisible();
  });

  it('that waits is sent when its organiser is here, and tells everybody else whom it waits for', async () => {
    const waits = { booking: { kind: 'wanted' as const } };
    const { api, unmount } = openBoard(
      aBoard({ reviews: [aReviewView(waits, { kind: 'waiting' })] }),
      { answers: { deliverReview: () => aReviewView(waits, { kind: 'queued' }) } },
    );
    expect(await screen.findByText('being booked')).toBeVisible();
    expect(api.callsOf('deliverReview')).toHaveLength(1);
    unmount();

    const bosReview = aReviewView({ ...waits, organiserId: bo.id }, { kind: 'waiting' });
    openBoard(aBoard({ reviews: [bosReview] }));
    expect(await screen.findByText(/It waits until Bo Lind next opens Kvartal/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Send now/ })).toBeNull();
  });

  it('that was called off in Outlook says so, and cannot be changed', async () => {
    const booking = {
      kind: 'cancelled' as const,
      at: '2026-11-20T09:00:00.000Z',
      by: 'calendar' as const,
    };
    openBoard(aBoard({ reviews: [aReviewView({ booking })] }));
    expect(await screen.findByText('called off in Outlook')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /^Join/ })).toBeNull();
  });

  it('is called off in every state the calendar can be in', async () => {
    const booking = {
      kind: 'cancelled' as const,
      at: '2026-11-20T09:00:00.000Z',
      by: 'kvartal' as const,
    };
    openBoard(
      aBoard({ reviews: [aReviewView({ booking }, { kind: 'parked', failure: 'refused' })] }),
    );
    expect(await screen.findByText('called off, but still in the calendar')).toBeVisible();
    expect(screen.getByText('The calendar refused it.')).toBeVisible();
  });

  it('speaks Swedish', async () => {
    openBoard(aBoard({ reviews: [aReviewView()] }), { host: { locale: 'sv-SE' } });
    expect(await screen.findByText(/^Kvartalsgenomgång ·/)).toBeVisible();
    expect(screen.getByText('bokad')).toBeVisible();
  });
});

describe('who may', () => {
  it('schedule is a lead of the team; a reader sees when it is and opens it', async () => {
    const viewer = aViewer({ personId: 'p-other', teamIds: [] });
    openBoard(aBoard({ viewer, reviews: [aReviewView()] }));
    const line = await lines();
    expect(line.getByRole('link', { name: /^Open/ })).toBeVisible();
    expect(line.queryByRole('button', { name: /^Change/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Schedule review' })).toBeNull();
  });
});
