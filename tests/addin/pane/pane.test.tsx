import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { startFailed, startPane } from '#addin/app/pane/start-pane.tsx';
import { OfflineError, SignInError } from '#addin/host/api.ts';
import { NotInOutlookError } from '#addin/host/outlook/not-in-outlook-error.ts';
import type { OutlookHost } from '#addin/host/outlook/outlook-host.ts';
import type { ItemSource, OutlookItem, ReadingItem } from '#addin/host/outlook/outlook-item.ts';
import type { Invitation } from '#addin/features/reviews/use-invitation.ts';
import { createFakeApi } from '#tests/addin/fake-api.ts';
import { aReviewScreen, reviewReference, unrelated } from '#tests/addin/reviews/a-review.ts';
import { aHost } from '#tests/addin/show.tsx';

const none: OutlookItem = { mode: 'none', key: 0 };

const aMeeting = (change: Partial<ReadingItem> = {}): ReadingItem => ({
  mode: 'reading',
  key: 1,
  restId: 'id',
  hintedReview: Promise.resolve(null),
  ...change,
});

/** A selection that the test moves. */
function selection(first: OutlookItem) {
  let current = first;
  const listeners = new Set<() => void>();
  const items: ItemSource = {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const select = (next: OutlookItem) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return { items, select };
}

const found: Invitation = { kind: 'review', screen: aReviewScreen(), others: [] };

/** Kvartal knows one review; of every other event it knows nothing. */
const show = (items: ItemSource, change: Partial<OutlookHost> = {}) =>
  act(() =>
    startPane(
      { ...aHost(), kind: 'outlook', items, ...change },
      createFakeApi({
        readInvitation: ({ query }) =>
          query?.reviewId === reviewReference.reviewId ? found : unrelated(),
        readReview: () => aReviewScreen(),
      }),
    ),
  );

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('Outlook’s pane', () => {
  it('says that nothing is selected, in the language of Outlook', async () => {
    await show(selection(none).items, { locale: 'sv-SE' });
    expect(await screen.findByText('Inget möte är markerat.')).toBeVisible();
    expect(document.documentElement.lang).toBe('sv');
    expect(document.title).toBe('Mötets OKR · Kvartal');
  });

  it('says of an unrelated meeting that no OKRs are attached', async () => {
    await show(selection(aMeeting()).items);
    expect(await screen.findByText('No OKRs attached to this meeting.')).toBeVisible();
  });

  it('shows the review of an invitation', async () => {
    await show(selection(aMeeting({ hintedReview: Promise.resolve(reviewReference) })).items);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Quarterly review');
  });

  it('follows the selection, and never shows the meeting before', async () => {
    const { items, select } = selection(
      aMeeting({ hintedReview: Promise.resolve(reviewReference) }),
    );
    await show(items);
    await screen.findByRole('heading', { level: 1 });
    const hint = Promise.withResolvers<null>();
    await act(async () =>
      select(aMeeting({ key: 2, restId: 'other', hintedReview: hint.promise })),
    );
    expect(screen.getByText('Loading')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /Quarterly review/ })).toBeNull();
    await act(async () => hint.resolve(null));
    expect(await screen.findByText('No OKRs attached to this meeting.')).toBeVisible();
    await act(async () => select({ mode: 'none', key: 3 }));
    expect(screen.getByText('No meeting is selected.')).toBeVisible();
  });

  it('offers whoever writes a meeting to put OKRs into it', async () => {
    const unused = () => Promise.reject(new Error('not asked for'));
    await show(
      selection({
        mode: 'composing',
        key: 1,
        readAttendeeMails: async () => [],
        readHintedReview: async () => null,
        readBody: async () => '',
        writeBody: unused,
        insertBlock: unused,
        save: unused,
      }).items,
    );
    expect(await screen.findByRole('button', { name: /Insert/ })).toBeVisible();
  });

  it('says that sign-in is missing, and goes on when the person tries again', async () => {
    let isSignedIn = false;
    const getToken = async () => {
      if (!isSignedIn) throw new SignInError('cancelled');
      return 'token';
    };
    await show(selection(none).items, { getToken });
    expect(await screen.findByRole('alert')).toHaveTextContent('You are not signed in to Kvartal.');
    isSignedIn = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No meeting is selected.')).toBeVisible();
  });

  it('says that the network is missing', async () => {
    await show(selection(none).items, {
      getToken: () => Promise.reject(new OfflineError('no network')),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('says so when a meeting cannot be shown, and shows the next one', async () => {
    const { items, select } = selection(
      aMeeting({ hintedReview: Promise.reject(new Error('a bug')) }),
    );
    await show(items);
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side.');
    await act(async () => select(aMeeting({ key: 2 })));
    expect(await screen.findByText('No OKRs attached to this meeting.')).toBeVisible();
  });
});

describe('A pane that cannot start', () => {
  it('says that it belongs in Outlook', async () => {
    await act(() => startFailed(new NotInOutlookError()));
    expect(await screen.findByRole('alert')).toHaveTextContent('This page belongs in Outlook.');
  });

  it('says that Kvartal could not start when Office.js does not come', async () => {
    await act(() => startFailed(new TypeError('Office.js did not come.')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kvartal could not start.');
  });
});
