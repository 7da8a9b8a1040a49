import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { RemovedList } from '#addin/features/objective-editor/removed-list.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { aKeyResult, anObjective } from './builders.ts';
import { createEditorServer } from './editor-server.ts';
import { showEditor } from './editor-on-a-board.tsx';
import { aHost, show } from './show.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const id = 'o-municipalities';
const field = (name: string) => screen.getByRole('textbox', { name });
const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Save' }));
const isClosed = () => waitFor(() => expect(screen.queryByRole('region')).toBeNull());
const fromMenu = async (user: UserEvent, place: number, item: string) => {
  await user.click(screen.getByRole('button', { name: `More for key result ${place}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

const twoKeyResults = () =>
  anObjective({
    keyResults: [aKeyResult(), aKeyResult({ id: 'kr-plants', title: '40 plants migrated' })],
  });

describe('key results', () => {
  it('change places by their menu', async () => {
    const server = createEditorServer([twoKeyResults()]);
    const { user } = showEditor(server, id);
    await screen.findByRole('textbox', { name: 'Objective' });
    await fromMenu(user, 2, 'Move up');
    expect(screen.getByText('Now number 1 of 2.')).toBeInTheDocument();
    expect(field('Key result 1')).toHaveValue('40 plants migrated');
    await save(user);
    await isClosed();
    expect(server.live()[0]?.keyResults.map((keyResult) => keyResult.id)).toEqual([
      'kr-plants',
      'kr-churn',
    ]);
  });

  it('are removed with a word on how they come back, and an undo', async () => {
    const server = createEditorServer([twoKeyResults()]);
    const { user } = showEditor(server, id);
    await screen.findByRole('textbox', { name: 'Objective' });
    await fromMenu(user, 1, 'Remove');
    expect(screen.getByText(/can be brought back for 30 days/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field('Key result 1')).toHaveValue('Churn below 3 %');
    await fromMenu(user, 1, 'Remove');
    await save(user);
    await isClosed();
    const removed = server.live()[0]?.keyResults.filter(({ removal }) => removal !== null);
    expect(removed?.map((keyResult) => keyResult.id)).toEqual(['kr-churn']);
  });

  it('show weights only where they differ or are asked for', async () => {
    const server = createEditorServer([twoKeyResults()]);
    const { user } = showEditor(server, id);
    await screen.findByRole('textbox', { name: 'Objective' });
    expect(screen.queryByRole('textbox', { name: 'Weight' })).toBeNull();
    const [first] = screen.getAllByRole('button', { name: 'Owner and weight' });
    if (first) await user.click(first);
    await user.clear(field('Weight'));
    await user.type(field('Weight'), '3');
    expect(screen.getByText('75% of the objective')).toBeVisible();
    await user.clear(field('Weight'));
    await user.type(field('Weight'), '0');
    await save(user);
    await isClosed();
    expect(server.live()[0]?.keyResults.map(({ weight }) => weight)).toEqual([0, 1]);
  });

  it('say that another kind of measure leaves the check-ins behind', async () => {
    const server = createEditorServer([twoKeyResults()]);
    const { user } = showEditor(server, id);
    await screen.findByRole('textbox', { name: 'Objective' });
    const [kind] = screen.getAllByRole('combobox', { name: 'How it is measured' });
    if (kind) await user.selectOptions(kind, 'Stay below a limit');
    expect(screen.getByText(/its check-ins stay in the history only/)).toBeVisible();
  });
});

describe('the people and objectives around it', () => {
  it('gives it to another owner by search', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await screen.findByRole('textbox', { name: 'Objective' });
    const owner = screen.getByRole('combobox', { name: 'Owner' });
    expect(owner).toHaveValue('Asta Berg');
    await user.click(owner);
    await user.keyboard('lin');
    await user.click(await screen.findByRole('option', { name: 'Bo Lind' }));
    await save(user);
    await isClosed();
    expect(server.live()[0]?.ownerId).toBe('p-bo');
  });

  it('restricts it to people and teams, and keeps them through a change of mind', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await screen.findByRole('textbox', { name: 'Objective' });
    await user.click(screen.getByRole('radio', { name: /^Only people/ }));
    const add = screen.getByRole('combobox', { name: 'Add people or teams' });
    await user.click(add);
    await user.click(await screen.findByRole('option', { name: /Sales/ }));
    await user.click(add);
    await user.click(await screen.findByRole('option', { name: 'Bo Lind' }));
    await user.click(screen.getByRole('radio', { name: /^Everyone/ }));
    await user.click(screen.getByRole('radio', { name: /^Only people/ }));
    await user.click(screen.getByRole('button', { name: 'Take Bo Lind away' }));
    await save(user);
    await isClosed();
    expect(server.live()[0]?.audience).toEqual({
      kind: 'restricted',
      personIds: [],
      teamIds: ['sales'],
    });
  });

  it('supports wider objectives: the likely ones at a press, others by search', async () => {
    const trusted = {
      reference: { teamId: 'org', cycleId: '2026', objectiveId: 'o-trusted' },
      title: 'Trusted by every municipality',
    };
    const other = {
      reference: { teamId: 'sales', cycleId: '2026-2028', objectiveId: 'o-other' },
      title: 'Known in all of Europe',
    };
    const server = createEditorServer([anObjective()], {
      findObjectives: ({ path, query }) => ({
        objectives: [trusted, other].filter(
          ({ reference, title }) =>
            reference.cycleId === path.cycleId && title.toLowerCase().includes(query?.text ?? ''),
        ),
      }),
    });
    const { user } = showEditor(server, id);
    await user.click(
      await screen.findByRole('button', { name: 'Support “Trusted by every municipality”' }),
    );
    const supports = screen.getByRole('group', { name: 'Supports' });
    expect(within(supports).getByRole('list')).toHaveTextContent('Norrsken Data · 2026');
    await user.type(within(supports).getByRole('combobox'), 'known');
    await user.click(await screen.findByRole('option', { name: /Known in all of Europe/ }));
    await user.click(
      screen.getByRole('button', { name: 'Stop supporting “Trusted by every municipality”' }),
    );
    await save(user);
    await isClosed();
    expect(server.live()[0]?.supports).toEqual([other.reference]);
  });
});

describe('removing and bringing back', () => {
  it('removes the objective after a question, and brings it back at once', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server, id);
    await screen.findByRole('textbox', { name: 'Objective' });
    server.touch(id);
    await user.click(screen.getByRole('button', { name: 'Remove objective' }));
    expect(screen.getByText(/^Remove this objective\?/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(server.live()).toEqual([]));
    expect(screen.getByRole('list', { name: 'board' })).toBeEmptyDOMElement();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(server.live()).toHaveLength(1));
    expect(await screen.findByRole('textbox', { name: 'Objective' })).toBeVisible();
  });

  it('moves the objective on its board', async () => {
    const second = anObjective({ id: 'o-2', title: 'Calm releases', rank: 'a1', keyResults: [] });
    const server = createEditorServer([anObjective(), second]);
    const { user } = showEditor(server, 'o-2');
    await user.click(await screen.findByRole('button', { name: 'Move up' }));
    await waitFor(() =>
      expect(server.api.callsOf('moveObjective').map(({ body }) => body)).toEqual([
        { afterId: null },
      ]),
    );
    expect(await screen.findByText('Now number 1 of 2.')).toBeInTheDocument();
  });

  it('lists what was removed and brings objectives and key results back', async () => {
    const at = { at: '2026-11-20T09:00:00.000Z', by: 'p-bo' };
    const gone = anObjective({ id: 'o-2', title: 'Calm releases', rank: 'a1', removal: at });
    const objective = twoKeyResults();
    const keyResults = objective.keyResults.map((keyResult, index) =>
      index === 1 ? { ...keyResult, removal: at } : keyResult,
    );
    const server = createEditorServer([{ ...objective, keyResults }, gone]);
    const Screen = () => {
      const path = { teamId: 'platform', cycleId: '2026-q4' };
      const { data: board } = useAnswer('readBoard', { path });
      return board ? <RemovedList board={board} onDone={() => undefined} /> : null;
    };
    const { user } = show(<Screen />, { api: server.api, host: aHost() });
    await user.click(await screen.findByRole('button', { name: 'Bring back “Calm releases”' }));
    await waitFor(() => expect(server.live()).toHaveLength(2));
    expect(screen.getByText(/^Removed by Bo Lind/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring back “40 plants migrated”' }));
    expect(await screen.findByText('Nothing has been removed in the last 30 days.')).toBeVisible();
    expect(server.live()[0]?.keyResults.every(({ removal }) => removal === null)).toBe(true);
  });
});
