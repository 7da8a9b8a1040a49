import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { createEditorServer } from './editor-server.ts';
import { showEditor } from './editor-on-a-board.tsx';

const title = () => screen.findByRole('textbox', { name: 'Objective' });
const keyResult = (place: number) => screen.getByRole('textbox', { name: `Key result ${place}` });
const field = (name: string) => screen.getByRole('textbox', { name });
const write = async (user: UserEvent, element: HTMLElement, text: string) => {
  await user.clear(element);
  await user.click(element);
  await user.paste(text);
};
const boardTitles = () =>
  within(screen.getByRole('list', { name: 'board' }))
    .getAllByRole('listitem')
    .map((item) => item.firstChild?.textContent);

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

describe('writing an objective', () => {
  it('takes the focus, is saved with Ctrl+Enter, and stands on the board without asking again', async () => {
    const server = createEditorServer([]);
    const { user } = showEditor(server);
    expect(await title()).toHaveFocus();
    await user.paste('Municipalities move by themselves');
    await write(user, keyResult(1), '40 plants migrated');
    await write(user, field('from'), '22');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(boardTitles()).toEqual(['Municipalities move by themselves']));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(server.live()[0]).toMatchObject({
      ownerId: 'p-asta',
      ambition: 'committed',
      audience: { kind: 'everyone' },
      keyResults: [
        {
          title: '40 plants migrated',
          ownerId: 'p-asta',
          weight: 1,
          measure: { kind: 'metric', start: 22, target: 40, unit: 'plants' },
        },
      ],
    });
    expect(server.api.callsOf('readBoard')).toHaveLength(1);
    expect(screen.getByText('Saved: Municipalities move by themselves')).toBeInTheDocument();
  });

  it('reads the measure from the sentence, until the person decides', async () => {
    const { user } = showEditor(createEditorServer([]));
    await title();
    const kind = screen.getByRole('combobox', { name: 'How it is measured' });
    await user.type(keyResult(1), 'Churn below 3 %');
    expect(kind).toHaveDisplayValue('Stay below a limit');
    expect(field('below')).toHaveValue('3');
    expect(field('unit')).toHaveValue('%');
    expect(screen.getByText(/^Read from the sentence/)).toBeVisible();

    await write(user, field('below'), '2.5');
    await write(user, keyResult(1), 'Churn above 1 %');
    expect(field('below')).toHaveValue('2.5');
    expect(screen.queryByText(/^Read from the sentence/)).toBeNull();
  });

  it('changes the kind without losing what was typed', async () => {
    const server = createEditorServer([]);
    const { user } = showEditor(server);
    await write(user, await title(), 'Trust');
    await write(user, keyResult(1), 'Guide shipped');
    const kind = screen.getByRole('combobox', { name: 'How it is measured' });
    await write(user, field('to'), '7');
    await user.selectOptions(kind, 'Reach steps');
    await write(user, field('Step 1'), 'Draft');
    await write(user, field('Step 2'), 'Out');
    await user.type(screen.getByLabelText('Step 2 is due'), '2026-12-01');
    await user.selectOptions(kind, 'Move a number');
    expect(field('to')).toHaveValue('7');
    await user.selectOptions(kind, 'Reach steps');
    await user.click(screen.getByRole('switch', { name: 'Different weights' }));
    await write(user, field('Weight of step 2'), '3');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.live()).toHaveLength(1));
    expect(server.live()[0]?.keyResults[0]?.measure).toMatchObject({
      kind: 'milestones',
      milestones: [
        { title: 'Draft', weight: 1, dueOn: null },
        { title: 'Out', weight: 3, dueOn: '2026-12-01' },
      ],
    });
  });

  it('hears the coach, with the reason on demand, and saves all the same', async () => {
    const server = createEditorServer([]);
    const { user } = showEditor(server);
    await write(user, await title(), 'Implement a new portal');
    const coach = await screen.findByText(/Reads like a task\./);
    expect(coach).toHaveTextContent('Say what will be different when it is done.');
    await user.click(within(coach).getByRole('button', { name: 'Why?' }));
    expect(screen.getByText(/without anything getting better/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.live()).toHaveLength(1));
  });

  it('writes in Swedish, with decimal commas', async () => {
    const server = createEditorServer([]);
    const { user } = showEditor(server, 'new', 'sv-SE');
    await write(user, await screen.findByRole('textbox', { name: 'Mål' }), 'Kunderna stannar');
    await write(user, field('Nyckelresultat 1'), 'Churn under 3,5 %');
    expect(field('under')).toHaveValue('3,5');
    await write(user, field('i dag'), '4,25');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(server.live()).toHaveLength(1));
    expect(server.live()[0]?.keyResults[0]?.measure).toEqual({
      kind: 'threshold',
      side: 'below',
      limit: 3.5,
      start: 4.25,
      unit: '%',
    });
  });
});
