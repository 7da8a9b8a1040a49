import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { anObjective } from './builders.ts';
import { createEditorServer } from './editor-server.ts';
import { showEditor } from './editor-on-a-board.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const title = () => screen.findByRole('textbox', { name: 'Objective' });
const field = (name: string) => screen.getByRole('textbox', { name });
const kept = () => Object.keys(localStorage).filter((key) => key.includes(':draft:'));

describe('a draft', () => {
  it('survives closing the editor, and the whole tab', async () => {
    const server = createEditorServer();
    const first = showEditor(server);
    await first.user.click(await title());
    await first.user.paste('Calm releases');
    await first.user.click(field('Key result 1'));
    await first.user.paste('Rollbacks below');
    await first.user.click(field('to'));
    await first.user.paste('abc');
    await first.user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Your draft is kept on this device.')).toBeInTheDocument();
    first.unmount();

    const second = showEditor(server);
    expect(await title()).toHaveValue('Calm releases');
    expect(field('Key result 1')).toHaveValue('Rollbacks below');
    expect(field('to')).toHaveValue('abc');
    expect(screen.getByText(/^Draft from /)).toBeVisible();
    second.unmount();
  });

  it('is of one objective: another one and a new one know nothing of it', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, 'o-municipalities');
    await user.click(await title());
    await user.paste(' now');
    await user.click(screen.getByRole('button', { name: 'Write' }));
    expect(await title()).toHaveValue('');
    await user.click(screen.getByRole('button', { name: /^Open Municipalities/ }));
    expect(await title()).toHaveValue('Municipalities move without asking us for help now');
  });

  it('can be discarded, and had back', async () => {
    const server = createEditorServer();
    const first = showEditor(server, 'o-municipalities');
    await first.user.click(await title());
    await first.user.paste(' now');
    first.unmount();
    const { user } = showEditor(server, 'o-municipalities');
    await title();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(await title()).toHaveValue('Municipalities move without asking us for help');
    expect(kept()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await title()).toHaveValue('Municipalities move without asking us for help now');
    expect(kept()).toHaveLength(1);
  });

  it('is gone once it is saved, and when everything is as it was', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, 'o-municipalities');
    await user.click(await title());
    await user.paste('!');
    expect(kept()).toHaveLength(1);
    await user.keyboard('{Backspace}');
    expect(kept()).toEqual([]);
    await user.paste('?');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(kept()).toEqual([]);
  });

  it('that is no draft is left alone', async () => {
    localStorage.setItem('kvartal:p-asta:draft:new:platform:2026-q4', '{"version":0}');
    showEditor(createEditorServer());
    expect(await title()).toHaveValue('');
  });
});

describe('a creation whose answer is lost', () => {
  const write = async (server: ReturnType<typeof createEditorServer>) => {
    const shown = showEditor(server);
    await shown.user.click(await title());
    await shown.user.paste('Calm releases');
    await shown.user.click(field('Key result 1'));
    await shown.user.paste('40 plants migrated');
    server.setWeather('answer-lost');
    await shown.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('There is no connection.')).toBeVisible();
    server.setWeather('up');
    return shown;
  };

  it('never becomes two, however often it is tried again', async () => {
    const server = createEditorServer([]);
    const { user } = await write(server);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(server.live().map(({ title }) => title)).toEqual(['Calm releases']);
    const keys = server.api.callsOf('createObjective').map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('never becomes two after a closed tab and another edit', async () => {
    const server = createEditorServer([]);
    const first = await write(server);
    first.unmount();
    const { user } = showEditor(server);
    await user.click(await title());
    await user.paste(' every week');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(server.live().map(({ title }) => title)).toEqual(['Calm releases every week']);
    expect(server.live()[0]?.keyResults).toHaveLength(1);
    expect(kept()).toEqual([]);
  });

  it('is sent once, by itself, when the network is back', async () => {
    const server = createEditorServer([]);
    const { user } = showEditor(server);
    await user.click(await title());
    await user.paste('Calm releases');
    server.setWeather('down');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('There is no connection.');
    expect(kept()).toHaveLength(1);
    server.setWeather('up');
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(server.live().map(({ title }) => title)).toEqual(['Calm releases']);
    expect(kept()).toEqual([]);
  });

  it('adds no key result twice when the lost answer was that of an edit', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, 'o-municipalities');
    await title();
    await user.click(screen.getByRole('button', { name: 'Add key result' }));
    expect(field('Key result 2')).toHaveFocus();
    await user.paste('40 plants migrated');
    server.setWeather('answer-lost');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('There is no connection.');
    server.setWeather('up');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(server.live()[0]?.keyResults.map(({ title }) => title)).toEqual([
      'Churn below 3 %',
      '40 plants migrated',
    ]);
  });
});

describe('what is typed while a save is under way', () => {
  it('is kept as a draft on top of what was saved', async () => {
    const waiting = Promise.withResolvers<void>();
    const behind = createEditorServer();
    const server = createEditorServer([anObjective()], {
      editObjective: async (call) => {
        await waiting.promise;
        return behind.api.call('editObjective', call);
      },
    });
    const { user } = showEditor(server, 'o-municipalities');
    await user.click(await title());
    await user.paste('!');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Saving' })).toBeVisible();
    await user.click(await title());
    await user.paste('!');
    waiting.resolve();
    expect(await screen.findByText(/^Saved, except for what you wrote/)).toBeVisible();
    expect(await title()).toHaveValue('Municipalities move without asking us for help!!');
    expect(behind.live()[0]?.title).toBe('Municipalities move without asking us for help!');
    expect(kept()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(behind.live()[0]?.title).toBe('Municipalities move without asking us for help!!');
  });
});
