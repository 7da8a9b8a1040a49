import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { openApp } from '#tests/addin/open-app.tsx';
import { aReviewScreen, unrelated } from './a-review.ts';

beforeEach(() => localStorage.clear());
afterEach(() => void jest.useRealTimers());

const chat = '19:meeting_x@thread.v2';
const inMeeting = { startPath: '/meeting', meetingChatId: chat };

describe('the side panel of a meeting', () => {
  it('shows the review that the meeting is, found by its chat', async () => {
    const { api } = openApp(
      { readInvitation: () => ({ kind: 'review', screen: aReviewScreen(), others: [] }) },
      inMeeting,
    );
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Quarterly review');
    expect(api.callsOf('readInvitation')[0]?.query).toEqual({ chatId: chat });
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Open in Teams' })).toBeNull();
  });

  it('of any other meeting says so', async () => {
    openApp({ readInvitation: () => unrelated() }, inMeeting);
    expect(
      await screen.findByText('This meeting is no review that Kvartal knows of.'),
    ).toBeVisible();
  });

  it('shows a review by itself that is booked into it meanwhile', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    let answer = unrelated();
    openApp({ readInvitation: () => answer }, inMeeting);
    await screen.findByText('This meeting is no review that Kvartal knows of.');
    answer = { kind: 'review', screen: aReviewScreen(), others: [] };
    await act(() => jest.advanceTimersByTimeAsync(3_500));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Quarterly review');
  });

  it('that stays without one is asked about less and less, and then no more', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { api } = openApp({ readInvitation: () => unrelated() }, inMeeting);
    await screen.findByText('This meeting is no review that Kvartal knows of.');
    await act(() => jest.advanceTimersByTimeAsync(100_000));
    expect(api.callsOf('readInvitation')).toHaveLength(6);
    await act(() => jest.advanceTimersByTimeAsync(600_000));
    expect(api.callsOf('readInvitation')).toHaveLength(6);
  });

  it('says so, too, when Teams does not name the meeting', async () => {
    openApp({}, { ...inMeeting, meetingChatId: null });
    expect(
      await screen.findByText('This meeting is no review that Kvartal knows of.'),
    ).toBeVisible();
  });
});
