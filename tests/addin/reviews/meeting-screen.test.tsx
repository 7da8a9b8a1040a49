import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { openApp } from '#tests/addin/open-app.tsx';
import { aReviewScreen, unrelated } from './a-review.ts';

beforeEach(() => localStorage.clear());

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

  it('says so, too, when Teams does not name the meeting', async () => {
    openApp({}, { ...inMeeting, meetingChatId: null });
    expect(
      await screen.findByText('This meeting is no review that Kvartal knows of.'),
    ).toBeVisible();
  });
});
