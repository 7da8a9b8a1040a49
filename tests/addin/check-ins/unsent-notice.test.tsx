import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { CheckInsProvider } from '#addin/features/check-ins/check-ins-context.tsx';
import { UnsentNotice } from '#addin/features/check-ins/unsent-notice.tsx';
import { openDeviceMemory } from '#addin/host/device-memory.ts';
import { unsentCheckIns } from '#addin/host/unsent-check-in.ts';
import { aKeyResult } from '#tests/addin/builders.ts';
import { aProblem, createFakeApi } from '#tests/addin/fake-api.ts';
import { show } from '#tests/addin/show.tsx';
import { recordedOn } from './on-a-board.tsx';

const left = {
  key: 'key-1',
  reference: { teamId: 'platform', cycleId: '2026-q4', objectiveId: 'o-1' },
  keyResultId: 'kr-churn',
  title: 'Churn below 3 %',
  body: { reading: { kind: 'value' as const, value: 3.2 }, confidence: 6, note: '' },
  undo: { latest: null, trendLoss: null },
  enteredAt: 0,
  tried: true,
  takenBack: false,
  refusal: null,
};

const leaveBehind = (entry: typeof left) => unsentCheckIns(openDeviceMemory('p-asta')).write(entry);

let hasNetwork = true;
Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => hasNetwork });

beforeEach(() => {
  hasNetwork = true;
  localStorage.clear();
});

describe('what has not been sent', () => {
  it('is said on a screen without its form, until it has been sent', async () => {
    hasNetwork = false;
    leaveBehind(left);
    const api = createFakeApi({ recordCheckIn: recordedOn(aKeyResult()) });
    show(
      <CheckInsProvider>
        <UnsentNotice />
      </CheckInsProvider>,
      { api },
    );
    expect(screen.getByText(/^1 check-in is not sent yet/)).toBeVisible();
    hasNetwork = true;
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(screen.queryByText(/not sent yet/)).toBeNull());
    expect(api.callsOf('recordCheckIn')).toHaveLength(1);
  });

  it('and was refused is said with its reason until it is dismissed', async () => {
    leaveBehind(left);
    const api = createFakeApi({
      recordCheckIn: () => {
        throw aProblem('forbidden', { status: 403 });
      },
    });
    const { user } = show(
      <CheckInsProvider>
        <UnsentNotice />
      </CheckInsProvider>,
      { api },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved. You may look at this');
    expect(screen.getByRole('link', { name: 'Churn below 3 %' })).toHaveAttribute(
      'href',
      '/teams/platform/2026-q4?objective=o-1&key-result=kr-churn',
    );
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
