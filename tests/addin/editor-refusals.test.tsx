import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { anObjective } from './builders.ts';
import { createEditorServer } from './editor-server.ts';
import { showEditor } from './editor-on-a-board.tsx';
import { aProblem } from './fake-api.ts';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('what cannot be saved', () => {
  it('is marked when its field has been left, not before', async () => {
    const { user } = showEditor(createEditorServer());
    await screen.findByRole('textbox', { name: 'Objective' });
    await user.click(field('Objective'));
    expect(field('Objective')).toBeValid();
    await user.tab();
    expect(field('Objective')).toBeInvalid();
    expect(field('Objective')).toHaveAccessibleDescription('Write something here.');
    expect(field('Key result 1')).toBeValid();
  });

  it('is marked at its own field, the first takes the focus, and nothing typed is lost', async () => {
    const server = createEditorServer();
    const { user } = showEditor(server);
    await user.click(await screen.findByRole('textbox', { name: 'Objective' }));
    await user.paste('Trust');
    await user.click(field('Key result 1'));
    await user.paste('Plants migrated');
    await user.click(field('from'));
    await user.paste('twenty');
    await user.click(field('to'));
    await user.paste('40');
    await user.click(save());
    expect(field('from')).toHaveFocus();
    expect(field('from')).toHaveValue('twenty');
    expect(field('from')).toHaveAccessibleDescription('Write a number, such as 3.4.');
    expect(screen.getByText('One field needs a look.')).toBeVisible();
    expect(server.api.callsOf('createObjective')).toEqual([]);

    await user.clear(field('from'));
    await user.paste('40');
    await user.click(save());
    expect(field('to')).toHaveFocus();
    expect(field('to')).toHaveAccessibleDescription(/Start and target are the same/);
  });

  it('that only the API knows of is marked at its field until that changes', async () => {
    const server = createEditorServer([anObjective()], {
      editObjective: () => {
        throw aProblem('invalid', {
          fields: [
            { path: 'keyResults.0.measure.target', rule: 'out-of-range' },
            { path: 'supports.0', rule: 'circular-parents' },
            { path: 'nonsense', rule: 'unknown-field' },
          ],
        });
      },
    });
    const { user } = showEditor(server, 'o-municipalities');
    await user.click(await screen.findByRole('textbox', { name: 'Objective' }));
    await user.paste('!');
    await user.click(save());
    await waitFor(() => expect(field('to')).toHaveFocus());
    expect(field('to')).toHaveAccessibleDescription('This is outside of what is possible.');
    expect(screen.getByText('This would make an objective support itself.')).toBeVisible();
    expect(screen.getByText('This is not known here.')).toBeVisible();
    await user.paste('1');
    expect(field('to')).toBeValid();
    expect(screen.getByText('This would make an objective support itself.')).toBeVisible();
    expect(field('Objective')).toHaveValue('Municipalities move without asking us for help!');
  });

  it('says so in the words of the API when the way is closed', async () => {
    const server = createEditorServer([anObjective()], {
      editObjective: () => {
        throw aProblem('cycle-closed', { status: 409 });
      },
    });
    const { user } = showEditor(server, 'o-municipalities');
    await user.click(await screen.findByRole('textbox', { name: 'Objective' }));
    await user.paste('!');
    await user.click(save());
    expect(await screen.findByText(/This cycle is closed/)).toBeVisible();
    expect(field('Objective')).toHaveValue('Municipalities move without asking us for help!');
  });
});
