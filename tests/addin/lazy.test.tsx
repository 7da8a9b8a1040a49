import { afterAll, describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { lazy } from '#addin/ui/lazy.ts';

let hasNetwork = true;
Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => hasNetwork });
afterAll(() => {
  Reflect.deleteProperty(navigator, 'onLine');
});

describe('code that comes late', () => {
  it('is not asked for without a network, and comes when that is back', async () => {
    hasNetwork = false;
    let asked = 0;
    const Part = lazy(async () => {
      asked += 1;
      return { default: () => <p>here</p> };
    });
    render(
      <Suspense fallback="waiting">
        <Part />
      </Suspense>,
    );
    expect(await screen.findByText('waiting')).toBeVisible();
    expect(asked).toBe(0);
    hasNetwork = true;
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('here')).toBeVisible();
    expect(asked).toBe(1);
  });
});
