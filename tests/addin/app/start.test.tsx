import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { start, startFailed } from '#addin/app/start.tsx';
import { OfflineError, SignInError } from '#addin/host/api.ts';
import type { HostTheme } from '#addin/host/host.ts';
import { aBoard } from '#tests/addin/builders.ts';
import { createFakeApi } from '#tests/addin/fake-api.ts';
import { aHost } from '#tests/addin/show.tsx';

const path = '/teams/platform/2026-q4';

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
  Reflect.deleteProperty(window.navigator, 'onLine');
  document.body.innerHTML = '';
});

describe('starting', () => {
  it('shows the place that the host asks for in the host’s language, and then tells the host', async () => {
    let isReady = false;
    const host = aHost({
      startPath: path,
      locale: 'sv-SE',
      notifyReady: () => {
        isReady = true;
      },
    });
    await act(() => start(host, createFakeApi({ readBoard: () => aBoard() })));
    expect(isReady).toBe(true);
    expect(document.documentElement.lang).toBe('sv');
    expect(await screen.findByRole('button', { name: 'Stäm av Churn below 3 %' })).toBeVisible();
  });

  it('loads the words of what is opened later when it opens', async () => {
    const host = aHost({ startPath: path });
    await act(() => start(host, createFakeApi({ readBoard: () => aBoard() })));
    const figure = await screen.findByRole('button', { name: /1 objective, at most 3 advised/ });
    await act(async () => figure.click());
    expect(await screen.findByText(/The method advises at most 3 objectives/)).toBeVisible();
  });

  it('follows the host’s theme', async () => {
    let change: (theme: HostTheme) => void = () => undefined;
    const host = aHost({
      startPath: path,
      onThemeChange: (listener) => {
        change = listener;
      },
    });
    const insert = jest.spyOn(CSSStyleSheet.prototype, 'insertRule');
    await act(() => start(host, createFakeApi({ readBoard: () => aBoard() })));
    const background = () =>
      insert.mock.calls
        .map(
          ([rule]) => /--colorNeutralBackground1: (?<color>[^;]+);/.exec(rule)?.groups?.['color'],
        )
        .findLast((color) => color);
    expect(background()).toBe('#ffffff');
    act(() => change('dark'));
    await waitFor(() => expect(background()).toBe('#292929'));
    insert.mockRestore();
  });

  it('says that sign-in is missing, and what to do', async () => {
    const api = createFakeApi({
      readBoard: () => {
        throw new SignInError(new Error('no token'));
      },
    });
    await act(() => start(aHost({ startPath: path }), api));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your sign-in has run out. Nothing is lost. Reload the page to sign in again.',
    );
  });
});

describe('a start that fails', () => {
  it('says so instead of staying empty', async () => {
    await act(() => startFailed(new Error('settings.json answered 503.')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kvartal could not start.');
    expect(screen.getByText('settings.json answered 503.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('names a missing network', async () => {
    Object.defineProperty(window.navigator, 'onLine', { value: false, configurable: true });
    await act(() => startFailed(new OfflineError(null)));
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection.');
  });
});
