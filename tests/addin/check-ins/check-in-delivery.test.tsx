import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { OfflineError } from '#addin/host/api.ts';
import { aKeyResult } from '#tests/addin/builders.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { recordedOn, showOnBoard } from './on-a-board.tsx';

const valueField = () => screen.findByRole('textbox', { name: 'New value, %' });
const shownValue = () => screen.getByTestId('value').textContent;

let hasNetwork = true;
Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => hasNetwork });

beforeEach(() => {
  hasNetwork = true;
  localStorage.clear();
});

describe('a check-in on its way', () => {
  it('waits while there is no network, says so, and is sent when it is back', async () => {
    const { user, api } = showOnBoard({});
    const field = await valueField();
    hasNetwork = false;
    fireEvent(window, new Event('offline'));
    await user.type(field, '3.2{Enter}');
    expect(
      await screen.findByText('Not sent yet – will be sent when you are back online.'),
    ).toBeVisible();
    expect(shownValue()).toBe('3.2');
    expect(api.callsOf('recordCheckIn')).toEqual([]);
    hasNetwork = true;
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.callsOf('recordCheckIn')).toHaveLength(1);
  });

  it('is tried again with the same key when its answer was lost', async () => {
    let isLost = true;
    const { user, api } = showOnBoard({
      answers: {
        recordCheckIn: (call) => {
          if (isLost) throw new OfflineError(new TypeError('Failed to fetch'));
          return recordedOn(aKeyResult())(call);
        },
      },
    });
    await user.type(await valueField(), '3.2{Enter}');
    expect(await screen.findByText('Saving')).toBeVisible();
    isLost = false;
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('Saved')).toBeVisible();
    const keys = api.callsOf('recordCheckIn').map(({ idempotencyKey }) => idempotencyKey);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  it('that waited when the tab was closed shows as waiting in the next one, then as saved', async () => {
    let isDown = true;
    const answers = {
      recordCheckIn: (call: Parameters<ReturnType<typeof recordedOn>>[0]) => {
        if (isDown) throw new OfflineError(new TypeError('Failed to fetch'));
        return recordedOn(aKeyResult())(call);
      },
    };
    const first = showOnBoard({ answers });
    await first.user.type(await valueField(), '3.2{Enter}');
    await screen.findByText('Saving');
    first.unmount();
    showOnBoard({ answers });
    expect(await screen.findByText('Saving')).toBeVisible();
    isDown = false;
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  it('can be undone: the check-in is withdrawn and what was typed is there to correct', async () => {
    const { user, api } = showOnBoard({});
    await user.type(await valueField(), '3.2{Enter}');
    await screen.findByText('Saved');
    await user.click(screen.getByRole('button', { name: 'Undo the check-in on Churn below 3 %' }));
    expect(await valueField()).toHaveValue('3.2');
    expect(await valueField()).toHaveFocus();
    expect(screen.getByText('Undone. What you wrote is still here.')).toBeVisible();
    await waitFor(() => expect(shownValue()).toBe('3.4'));
    expect(api.callsOf('withdrawCheckIn').map(({ path }) => path.checkInId)).toEqual(['c-2']);
  });

  it('says so when an undo is refused', async () => {
    const { user } = showOnBoard({
      answers: {
        withdrawCheckIn: () => {
          throw aProblem('not-latest', { status: 409 });
        },
      },
    });
    await user.type(await valueField(), '3.2{Enter}');
    await screen.findByText('Saved');
    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not undone. Only your own, newest check-in can be undone.',
    );
  });
});
