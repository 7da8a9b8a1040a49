import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { anObjective } from './builders.ts';
import { createEditorServer } from './editor-server.ts';
import { showEditor } from './editor-on-a-board.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const id = 'o-municipalities';
const title = () => screen.findByRole('textbox', { name: 'Objective' });
const kept = () => Object.keys(localStorage).filter((key) => key.includes(':draft:'));
const isClosed = () => waitFor(() => expect(screen.queryByRole('region')).toBeNull());

const rename = async (user: UserEvent, text: string) => {
  await user.clear(await title());
  await user.click(await title());
  await user.paste(text);
};
const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Save' }));
const choose = async (user: UserEvent, place: string, version: RegExp) =>
  user.click(
    within(screen.getByRole('radiogroup', { name: place })).getByRole('radio', { name: version }),
  );

describe('two people who edit', () => {
  it('different things are saved together, and the one who saves last is told', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    server.asBo(id, (draft) => ({ ...draft, ambition: 'aspirational' }));
    await save(user);
    expect(await screen.findByText(/^Bo Lind had changed other parts/)).toBeVisible();
    expect(screen.getByText('Ambition: Aspirational')).toBeVisible();
    expect(server.live()[0]).toMatchObject({ title: 'Mine', ambition: 'aspirational' });
    expect(kept()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await isClosed();
  });

  it('need not hear of a check-in that came in between', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    server.touch(id);
    await save(user);
    await isClosed();
    expect(server.live()[0]?.title).toBe('Mine');
  });

  it('the same thing see both versions, and lose neither before one is chosen', async () => {
    const server = createEditorServer();
    const first = showEditor(server, id);
    await rename(first.user, 'Mine');
    server.asBo(id, (draft) => ({ ...draft, title: 'Theirs', ambition: 'aspirational' }));
    await save(first.user);
    expect(await screen.findByRole('heading', { name: 'Two versions' })).toHaveFocus();
    expect(screen.getByText(/^Bo Lind saved this objective/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /Yours\s*Mine/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /Saved\s*Aspirational/ })).toBeChecked();
    expect(kept()).toHaveLength(1);
    first.unmount();

    const { user } = showEditor(server, id);
    expect(await title()).toHaveValue('Mine');
    await save(user);
    await screen.findByRole('heading', { name: 'Two versions' });
    await user.click(screen.getByRole('button', { name: 'Back to my draft' }));
    expect(await title()).toHaveValue('Mine');
  });

  it('the same thing can keep one’s own, on top of what else was saved', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    server.asBo(id, (draft) => ({ ...draft, title: 'Theirs', ownerId: 'p-bo' }));
    await save(user);
    await screen.findByRole('heading', { name: 'Two versions' });
    await user.click(screen.getByRole('button', { name: 'Save the chosen' }));
    await isClosed();
    expect(server.live()[0]).toMatchObject({ title: 'Mine', ownerId: 'p-bo' });
    expect(kept()).toEqual([]);
  });

  it('the same thing can keep all of one’s own', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    server.asBo(id, (draft) => ({ ...draft, title: 'Theirs', ownerId: 'p-bo', keyResults: [] }));
    await save(user);
    await screen.findByRole('heading', { name: 'Two versions' });
    await user.click(screen.getByRole('button', { name: 'All of mine' }));
    await user.click(screen.getByRole('button', { name: 'Save the chosen' }));
    await isClosed();
    expect(server.live()[0]).toMatchObject({ title: 'Mine', ownerId: 'p-asta' });
    expect(server.live()[0]?.keyResults.map(({ removal }) => removal)).toEqual([null]);
  });

  it('the same thing can take all of the saved, which needs no other save', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    server.asBo(id, (draft) => ({ ...draft, title: 'Theirs' }));
    await save(user);
    await screen.findByRole('heading', { name: 'Two versions' });
    await user.click(screen.getByRole('button', { name: 'All of the saved' }));
    await user.click(screen.getByRole('button', { name: 'Save the chosen' }));
    await isClosed();
    expect(screen.getByRole('list', { name: 'board' })).toHaveTextContent('Theirs');
    expect(server.api.callsOf('editObjective')).toHaveLength(1);
    expect(kept()).toEqual([]);
  });

  it('the same thing can choose field by field', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    await user.clear(screen.getByRole('textbox', { name: 'to' }));
    await user.type(screen.getByRole('textbox', { name: 'to' }), '2');
    server.asBo(id, (draft) => ({
      ...draft,
      title: 'Theirs',
      keyResults: draft.keyResults.map((keyResult) => ({
        ...keyResult,
        measure: { kind: 'metric', start: 4.2, target: 1, unit: '%' },
      })),
    }));
    await save(user);
    await screen.findByRole('heading', { name: 'Two versions' });
    const measure = '“Churn below 3 %”: How it is measured';
    expect(screen.getByText('from 4.2 to 2%')).toBeVisible();
    await choose(user, 'Objective', /Saved/);
    await choose(user, measure, /Yours/);
    await user.click(screen.getByRole('button', { name: 'Save the chosen' }));
    await isClosed();
    const [objective] = server.live();
    expect(objective?.title).toBe('Theirs');
    expect(objective?.keyResults[0]?.measure).toMatchObject({ target: 2 });
  });

  it('meet again when a third version comes while one chooses', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    server.asBo(id, (draft) => ({ ...draft, title: 'Theirs' }));
    await save(user);
    await screen.findByRole('heading', { name: 'Two versions' });
    server.asBo(id, (draft) => ({ ...draft, title: 'Theirs again' }));
    await user.click(screen.getByRole('button', { name: 'Save the chosen' }));
    expect(await screen.findByRole('radio', { name: /Saved\s*Theirs again/ })).toBeInTheDocument();
  });
});

describe('an objective that was removed under one’s hands', () => {
  it('comes back with what was written', async () => {
    const server = createEditorServer([anObjective()]);
    const { user } = showEditor(server, id);
    await rename(user, 'Mine');
    server.removeAsBo(id);
    await save(user);
    expect(await screen.findByText(/A colleague has removed this objective/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring it back and save' }));
    await isClosed();
    expect(server.live().map(({ title }) => title)).toEqual(['Mine']);
  });
});
