import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ReviewScreen } from '#core/contract/reviews.ts';
import { OfflineError } from '#addin/host/api.ts';
import type { Host } from '#addin/host/host.ts';
import { recordedOn } from '#tests/addin/check-ins/on-a-board.tsx';
import { aCheckIn, aKeyResult, aView, anObjective, aViewer, bo } from '#tests/addin/builders.ts';
import type { Answers } from '#tests/addin/fake-api.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { openApp } from '#tests/addin/open-app.tsx';
import { aReviewScreen, aReviewView, aRoom, boAttends } from './a-review.ts';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.useRealTimers();
});

const uptime = aKeyResult({
  id: 'kr-uptime',
  title: 'Uptime above 99.9 %',
  ownerId: bo.id,
  measure: { kind: 'threshold', side: 'above', limit: 99.9, start: null, unit: '%' },
  latest: aCheckIn({
    id: 'c-9',
    keyResultId: 'kr-uptime',
    reading: { kind: 'value', value: 99.93 },
    confidence: 5,
  }),
});
const bothKeyResults = aView(anObjective({ keyResults: [aKeyResult(), uptime] }));

function openReview(
  review: ReviewScreen = aReviewScreen(),
  answers: Answers = {},
  host: Partial<Host> = {},
) {
  return openApp(
    { readReview: () => review, writeNotes: ({ body }) => ({ notes: body.notes }), ...answers },
    { startPath: '/reviews/platform/2026-q4/r-1', ...host },
  );
}

const section = async (name: string | RegExp) =>
  within(await screen.findByRole('region', { name }));

describe('a review', () => {
  it('shows what moved, better or worse by what the key result aims at', async () => {
    openReview(
      aReviewScreen({
        objectives: [bothKeyResults],
        movements: [
          { keyResultId: 'kr-uptime', value: null, confidence: { from: 8, to: 5 } },
          { keyResultId: 'kr-churn', value: { from: 4.1, to: 3.4 }, confidence: null },
        ],
      }),
    );
    const since = await section(/Since it was scheduled \(12 Nov\)/);
    const lines = since.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      '▲Better: Churn below 3 % 4.1% → 3.4%',
      '▼Worse: Uptime above 99.9 % confidence 8 → 5',
    ]);
  });

  it('says a first value and a value that was taken back without judging them', async () => {
    openReview(
      aReviewScreen({
        objectives: [bothKeyResults],
        since: { kind: 'held', at: '2026-08-27T09:00:00.000Z' },
        movements: [
          {
            keyResultId: 'kr-churn',
            value: { from: null, to: 3.4 },
            confidence: { from: null, to: 6 },
          },
          { keyResultId: 'kr-uptime', value: { from: 99.9, to: null }, confidence: null },
        ],
      }),
    );
    const since = await section(/Since the last review \(27 Aug\)/);
    const lines = since.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      '•Moved: Churn below 3 % first value 3.4%',
      '•Moved: Churn below 3 % confidence 6, for the first time',
      '•Moved: Uptime above 99.9 % value taken back',
    ]);
  });

  it('says that nothing has moved', async () => {
    openReview();
    expect(await screen.findByText('Nothing has moved.')).toBeVisible();
  });

  it('shows each objective with status, progress and plan, and folds its key results', async () => {
    const { user } = openReview();
    const objectives = await section('Objectives');
    const title = objectives.getByRole('button', { name: /Municipalities move/ });
    expect(title).toHaveAttribute('aria-expanded', 'true');
    expect(objectives.getAllByRole('button', { name: '67% done, 58% expected' })).toHaveLength(2);
    expect(objectives.getByText('Churn below 3 %')).toBeVisible();
    await user.click(title);
    expect(objectives.queryByText('Churn below 3 %')).toBeNull();
  });

  it('checks in on what is one’s own, seen at once in the objectives', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { user } = openReview(aReviewScreen({ objectives: [bothKeyResults] }), {
      recordCheckIn: async (call) => {
        await gate;
        return recordedOn(aKeyResult())(call);
      },
    });
    const yours = await section('Yours');
    expect(yours.queryByText('Uptime above 99.9 %')).toBeNull();
    await user.type(yours.getByRole('textbox', { name: /New value/ }), '3.1{Enter}');
    const objectives = await section('Objectives');
    expect(await objectives.findByRole('button', { name: '3.1%, target 3%' })).toBeVisible();
    release();
    expect(await yours.findByText('Saved')).toBeVisible();
  });

  it('has nothing of one’s own for a guest of the team', async () => {
    openReview(aReviewScreen({ viewer: aViewer({ personId: 'p-other', teamIds: [] }) }));
    expect(await screen.findByRole('region', { name: 'Objectives' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Yours' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  });

  it('lists the agenda and who is invited, its organiser first', async () => {
    openReview(
      aReviewScreen({
        view: aReviewView({ agenda: ['What moved', 'Decisions'], attendees: [boAttends, aRoom] }),
      }),
    );
    const attendees = await section('Attendees');
    const names = attendees.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names).toEqual(['Asta Bergorganises', 'Bo Lind', 'Auroraroom']);
    const agenda = await section('Agenda');
    expect(agenda.getAllByRole('listitem')).toHaveLength(2);
  });

  it('leads its organiser to the form that changes it', async () => {
    const { user } = openReview(aReviewScreen());
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This is not here');
  });

  it('that is not there says so', async () => {
    openReview(aReviewScreen(), {
      readReview: () => {
        throw aProblem('not-found', { status: 404 });
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This is not here, or it is not shared with you.',
    );
  });

  it('has nothing that axe finds', async () => {
    openReview(aReviewScreen({ objectives: [bothKeyResults] }));
    await section('Yours');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('private notes', () => {
  const notes = () => screen.findByRole('textbox', { name: 'Your notes' });

  it('save themselves when the writing pauses', async () => {
    const { user, api } = openReview(aReviewScreen({ notes: 'Ask about uptime.' }));
    expect(await notes()).toHaveValue('Ask about uptime.');
    expect(await notes()).toHaveAccessibleDescription('Only you see this.');
    await user.type(await notes(), ' And churn.');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.callsOf('writeNotes').map(({ body }) => body)).toEqual([
      { notes: 'Ask about uptime. And churn.' },
    ]);
  });

  it('are kept on the device without a network, and saved when it is back', async () => {
    let isOnline = false;
    const { user, api, unmount } = openReview(aReviewScreen(), {
      writeNotes: ({ body }) => {
        if (!isOnline) throw new OfflineError(null);
        return { notes: body.notes };
      },
    });
    await user.type(await notes(), 'Uptime');
    expect(await screen.findByText(/Kept on this device/)).toBeVisible();
    isOnline = true;
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.callsOf('writeNotes').at(-1)?.body).toEqual({ notes: 'Uptime' });
    unmount();
  });

  it('that were never saved are there again, and saved', async () => {
    const offline: Answers = {
      writeNotes: () => {
        throw new OfflineError(null);
      },
    };
    const first = openReview(aReviewScreen(), offline);
    await first.user.type(await notes(), 'Uptime');
    expect(await screen.findByText(/Kept on this device/)).toBeVisible();
    first.unmount();
    const { api } = openReview();
    expect(await notes()).toHaveValue('Uptime');
    await waitFor(() => expect(api.callsOf('writeNotes')).toHaveLength(1));
  });

  it('that are refused stay where they are, with the reason', async () => {
    const { user } = openReview(aReviewScreen(), {
      writeNotes: () => {
        throw aProblem('invalid', { fields: [{ path: 'notes', rule: 'not-plain-text' }] });
      },
    });
    await user.type(await notes(), 'x');
    expect(await screen.findByRole('alert')).toHaveTextContent(/can’t be saved as it is/);
    expect(await notes()).toHaveValue('x');
  });
});
