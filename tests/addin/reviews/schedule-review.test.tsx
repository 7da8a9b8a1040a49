import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { aBoard, aView, anObjective, asta } from '#tests/addin/builders.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { aGuest, aPlan, aRoom, aSlot, boAttends } from './a-review.ts';
import { button, friday, openNew, slot, subjectField, thursday } from './open-form.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

describe('scheduling a review', () => {
  it('takes one choice when everything else is as proposed', async () => {
    const { user, api } = await openNew();
    expect(await subjectField()).toHaveValue('Quarterly review · Platform · Q4 2026');
    await user.click(await slot(/suits all 2/));
    await user.click(button('Schedule'));
    expect(await screen.findByText('being booked')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Schedule review' })).toBeNull();
    const [call] = api.callsOf('scheduleReview');
    expect(call?.idempotencyKey).toMatch(/[0-9a-f-]{36}/);
    expect(call?.body).toEqual({
      kind: 'quarterly',
      subject: 'Quarterly review · Platform · Q4 2026',
      time: {
        startsAt: thursday,
        endsAt: '2999-11-28T10:00:00.000Z',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
      attendees: [boAttends],
      agenda: [],
      objectiveIds: null,
      language: 'en',
    });
  });

  it('asks for times of everybody invited, the organiser first, and says whom one does not suit', async () => {
    const { api } = await openNew();
    expect(await slot(/Bo Lind is busy/)).toBeEnabled();
    expect(api.callsOf('findSlots')[0]?.body).toMatchObject({
      mails: ['asta@norrsken.example', 'bo@norrsken.example'],
      lengthMinutes: 60,
    });
  });

  it('names every way in which a time does not suit', async () => {
    const samir = { ...boAttends, personId: 'p-s', name: 'Samir', mail: 'samir@norrsken.example' };
    await openNew({
      readReviewPlan: () => aPlan({ attendees: [boAttends, samir, aRoom, aGuest] }),
      findSlots: () => ({
        slots: [
          aSlot(thursday, ['free', 'busy', 'busy', 'tentative', 'unknown']),
          aSlot(friday, ['free', 'free', 'free', 'free', 'unknown']),
          aSlot('2999-11-30T09:00:00.000Z', ['free', 'outside-hours', 'free', 'free', 'free']),
        ],
      }),
    });
    const first = await slot(
      /Bo Lind and Samir are busy · Aurora may be busy · not known for kim@customer.example/,
    );
    expect(first).toBeEnabled();
    expect(await slot(/suits 4 · not known for kim@customer.example/)).toBeEnabled();
    expect(await slot(/outside working hours for Bo Lind/)).toBeEnabled();
  });

  it('takes a time of one’s own, in one’s own zone', async () => {
    const { user, api } = await openNew();
    await user.click(await screen.findByRole('radio', { name: 'Another time' }));
    const day = await screen.findByLabelText('Day');
    await user.clear(day);
    await user.type(day, '2999-12-03');
    await user.type(screen.getByLabelText('Time of day'), '14:30');
    await user.click(button('Schedule'));
    await waitFor(() => expect(api.callsOf('scheduleReview')).toHaveLength(1));
    expect(api.callsOf('scheduleReview')[0]?.body.time.startsAt).toBe(
      new Date('2999-12-03T14:30').toISOString(),
    );
  });

  it('invites a room that was found, and any address as a guest with what that means', async () => {
    const { user, api } = await openNew({ findAttendees: () => ({ attendees: [aRoom] }) });
    const picker = await screen.findByRole('combobox', {
      name: 'Add people, rooms or mail addresses',
    });
    await user.type(picker, 'aur');
    await user.click(await screen.findByRole('option', { name: /Aurora/ }));
    expect(screen.queryByText(/the invitation shows no OKRs/)).toBeNull();
    await user.type(picker, 'kim@customer.example');
    await user.click(
      await screen.findByRole('option', { name: /Invite kim@customer.example as a guest/ }),
    );
    expect(await screen.findByText(/With a guest the invitation shows no OKRs/)).toBeVisible();
    await user.click(button('Take Bo Lind off the invitation'));
    const [first] = await screen.findAllByRole('radio', { name: /suits all 3/ });
    await user.click(first ?? document.body);
    await user.click(button('Schedule'));
    await waitFor(() => expect(api.callsOf('scheduleReview')).toHaveLength(1));
    expect(api.callsOf('scheduleReview')[0]?.body.attendees).toEqual([aRoom, aGuest]);
  });

  it('is about some objectives when one says so, and marks the restricted ones', async () => {
    const restricted = anObjective({
      id: 'o-2',
      title: 'Trust',
      audience: { kind: 'restricted', personIds: [asta.id], teamIds: [] },
    });
    const board = aBoard({ objectives: [aView(), aView(restricted)] });
    const { user, api } = await openNew({}, board);
    await user.click(await screen.findByRole('radio', { name: 'Only some' }));
    expect(await screen.findByRole('checkbox', { name: /Trust restricted/ })).toBeChecked();
    expect(screen.getByText(/Only objectives that everybody invited may see/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Municipalities/ }));
    await user.type(screen.getByRole('textbox', { name: 'Agenda' }), 'What moved{Enter}Decisions');
    await user.click(await slot(/suits all 2/));
    await user.click(button('Schedule'));
    await waitFor(() => expect(api.callsOf('scheduleReview')).toHaveLength(1));
    expect(api.callsOf('scheduleReview')[0]?.body).toMatchObject({
      objectiveIds: ['o-2'],
      agenda: ['What moved', 'Decisions'],
    });
  });
});

describe('the form', () => {
  it('takes the focus, and gives it back when it closes', async () => {
    const { user } = await openNew();
    await slot(/suits all 2/);
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(button('Schedule review')).toHaveFocus());
  });

  it('saves with Ctrl+Enter from any field', async () => {
    const { user, api } = await openNew();
    await user.click(await slot(/suits all 2/));
    await user.click(await subjectField());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(api.callsOf('scheduleReview')).toHaveLength(1));
  });

  it('has nothing that axe finds', async () => {
    await openNew();
    await slot(/suits all 2/);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is said beside its field, the first takes the focus, and nothing is sent', async () => {
    const { user, api } = await openNew();
    await user.clear(await subjectField());
    await user.click(button('Schedule'));
    expect(await subjectField()).toBeInvalid();
    expect(await subjectField()).toHaveFocus();
    expect(screen.getByText('Choose a time.')).toBeVisible();
    expect(screen.getByText('2 things need a look.')).toBeVisible();
    expect(api.callsOf('scheduleReview')).toEqual([]);
  });

  it('of what only the API knows is said there too', async () => {
    const { user } = await openNew({
      scheduleReview: () => {
        throw aProblem('invalid', {
          fields: [
            { path: 'attendees.0.mail', rule: 'duplicate-id' },
            { path: 'time.timeZone', rule: 'unknown-id' },
          ],
        });
      },
    });
    await user.click(await slot(/suits all 2/));
    await user.click(button('Schedule'));
    expect(await screen.findByText('This is here twice.')).toBeVisible();
    expect(screen.getByText('This no longer exists.')).toBeVisible();
  });
});
