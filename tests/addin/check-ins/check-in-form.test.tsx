import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aCheckIn, aKeyResult } from '#tests/addin/builders.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { aHost } from '#tests/addin/show.tsx';
import { recordedOn, showOnBoard } from './on-a-board.tsx';

const valueField = () => screen.findByRole('textbox', { name: 'New value, %' });
const slider = () => screen.getByRole('slider', { name: 'Confidence' });
const shownValue = () => screen.getByTestId('value').textContent;

beforeEach(() => localStorage.clear());

describe('a check-in', () => {
  it('is saved with Enter, with the last confidence when that was not touched', async () => {
    const { user, api } = showOnBoard({});
    await user.type(await valueField(), '3.2{Enter}');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.callsOf('recordCheckIn').map(({ body }) => body)).toEqual([
      { reading: { kind: 'value', value: 3.2 }, confidence: 6, note: '' },
    ]);
  });

  it('takes confidence as a typed digit and a note, all by keyboard', async () => {
    const { user, api } = showOnBoard({});
    await user.type(await valueField(), '3.2');
    await user.tab();
    expect(slider()).toHaveFocus();
    expect(slider()).toHaveValue('6');
    await user.keyboard('8');
    await user.tab();
    await user.keyboard('Two churned customers are back{Enter}');
    await screen.findByText('Saved');
    expect(api.callsOf('recordCheckIn')[0]?.body).toEqual({
      reading: { kind: 'value', value: 3.2 },
      confidence: 8,
      note: 'Two churned customers are back',
    });
  });

  it('ticks milestones in boxes', async () => {
    const milestones = ['Draft', 'Tested', 'Shipped'].map((title, index) => ({
      id: `m-${index}`,
      title,
      weight: 1,
      dueOn: null,
    }));
    const keyResult = aKeyResult({
      measure: { kind: 'milestones', milestones },
      latest: aCheckIn({ reading: { kind: 'milestones', reachedIds: ['m-0'] } }),
    });
    const { user, api } = showOnBoard({ keyResult });
    expect(await screen.findByRole('checkbox', { name: 'Draft' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Tested' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('2 of 3 steps reached')).toBeVisible();
    expect(api.callsOf('recordCheckIn')[0]?.body.reading).toEqual({
      kind: 'milestones',
      reachedIds: ['m-0', 'm-1'],
    });
  });

  it('reads a decimal comma in Swedish', async () => {
    const { user, api } = showOnBoard({ host: aHost({ locale: 'sv-SE' }) });
    const field = await screen.findByRole('textbox', { name: 'Nytt värde, %' });
    await user.type(field, '3,25{Enter}');
    expect(await screen.findByText('Sparat')).toBeVisible();
    expect(api.callsOf('recordCheckIn')[0]?.body.reading).toEqual({ kind: 'value', value: 3.25 });
  });

  it('says beside the field what does not hold, and sends and loses nothing', async () => {
    const { user, api } = showOnBoard({});
    const field = await valueField();
    await user.type(field, 'almost{Enter}');
    expect(field).toHaveAccessibleDescription('Write a number, such as 3.4.');
    expect(field).toHaveValue('almost');
    expect(field).toHaveFocus();
    expect(api.callsOf('recordCheckIn')).toEqual([]);
    await user.clear(field);
    await user.type(field, '3');
    expect(field).not.toHaveAccessibleDescription();
  });

  it('asks for a confidence when nobody has said one', async () => {
    const { user, api } = showOnBoard({ keyResult: aKeyResult({ latest: null, trend: [] }) });
    await user.type(await valueField(), '3{Enter}');
    expect(slider()).toHaveFocus();
    expect(slider()).toHaveAccessibleDescription('How confident are you, from 0 to 10?');
    expect(api.callsOf('recordCheckIn')).toEqual([]);
    await user.keyboard('7{Enter}');
    await screen.findByText('Saved');
    expect(api.callsOf('recordCheckIn')[0]?.body.confidence).toBe(7);
  });

  it('shows on the board at once, through a refetch, and then as the API has it', async () => {
    let answer = () => undefined as void;
    const { user, queryClient } = showOnBoard({
      answers: {
        recordCheckIn: (call) =>
          new Promise((resolve) => {
            answer = () => resolve(recordedOn(aKeyResult())(call));
          }),
      },
    });
    await user.type(await valueField(), '3{Enter}');
    expect(shownValue()).toBe('3');
    expect(screen.getByTestId('team')).toHaveTextContent('1.00');
    await queryClient.refetchQueries({ queryKey: ['readBoard'] });
    expect(shownValue()).toBe('3');
    expect(screen.queryByText('Saved')).toBeNull();
    answer();
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(shownValue()).toBe('3');
  });

  it('brings a refused entry back with the reason and the typed text', async () => {
    const { user } = showOnBoard({
      answers: {
        recordCheckIn: () => {
          throw aProblem('cycle-closed', { status: 409 });
        },
      },
    });
    await user.type(await valueField(), '3.2{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved. This cycle is closed, so its figures stand still.',
    );
    expect(await valueField()).toHaveValue('3.2');
    expect(shownValue()).toBe('3.4');
  });

  it('being typed is not touched by a refetch', async () => {
    const { user, queryClient } = showOnBoard({});
    const field = await valueField();
    await user.type(field, '3.');
    await queryClient.refetchQueries({ queryKey: ['readBoard'] });
    expect(field).toHaveValue('3.');
    expect(field).toHaveFocus();
  });

  it('being typed survives a closed tab', async () => {
    const first = showOnBoard({});
    await first.user.type(await valueField(), '3.1');
    await first.user.type(screen.getByRole('textbox', { name: 'Note' }), 'half a thought');
    first.unmount();
    showOnBoard({});
    expect(await valueField()).toHaveValue('3.1');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thought');
  });

  it('opened by itself takes the focus, keeps it on Undo after saving, and closes with Escape', async () => {
    let closed = 0;
    const { user } = showOnBoard({ compact: false, onDone: () => (closed += 1) });
    expect(await valueField()).toHaveFocus();
    await user.keyboard('3.2{Enter}');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Undo/ })).toHaveFocus();
    expect(closed).toBe(0);
    await user.keyboard('{Escape}');
    expect(closed).toBe(1);
  });
});
