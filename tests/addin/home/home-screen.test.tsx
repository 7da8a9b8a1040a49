import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Home } from '#core/contract/home.ts';
import { CheckInForm } from '#addin/features/check-ins/check-in-form.tsx';
import { CheckInsProvider } from '#addin/features/check-ins/check-ins-context.tsx';
import { OfflineError } from '#addin/host/api.ts';
import { HomeScreen } from '#addin/features/home/home-screen.tsx';
import { recordedOn } from '#tests/addin/check-ins/on-a-board.tsx';
import { aKeyResult } from '#tests/addin/builders.ts';
import type { Answers } from '#tests/addin/fake-api.ts';
import { aProblem, createFakeApi } from '#tests/addin/fake-api.ts';
import { aHost, show } from '#tests/addin/show.tsx';
import { aHome, aNudge, aTeamRow, due, mine } from './a-home.ts';

function showHome({
  home = aHome(),
  locale = 'en-GB',
  answers = {},
}: { home?: Home; locale?: string; answers?: Answers } = {}) {
  const api = createFakeApi({
    readHome: () => home,
    recordCheckIn: (call) =>
      recordedOn(aKeyResult({ id: call.path.keyResultId, title: 'recorded' }))(call),
    ...answers,
  });
  const shown = show(
    <CheckInsProvider>
      <HomeScreen
        checkIn={(reference, keyResult, onDone) => (
          <CheckInForm compact {...{ reference, keyResult, onDone }} />
        )}
      />
    </CheckInsProvider>,
    { api, host: aHost({ locale }) },
  );
  return { ...shown, api };
}

const region = (name: string) => screen.findByRole('region', { name });
const valueFields = async () =>
  within(await region('To do')).getAllByRole('textbox', { name: 'New value, %' });

beforeEach(() => localStorage.clear());

describe('Home', () => {
  it('says which week of the quarter it is', async () => {
    showHome();
    expect(await screen.findByText('Week 8 of 13 · Q4 2026')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Good /);
  });

  it('lists what waits for a check-in apart from what does not', async () => {
    showHome();
    expect(await valueFields()).toHaveLength(2);
    const others = await region('My key results');
    expect(within(others).getByRole('link', { name: 'Churn below 3 %' })).toBeVisible();
    expect(within(others).queryByRole('textbox')).toBeNull();
  });

  it('moves to the next line when one is saved, and says when all are done', async () => {
    const { user } = showHome();
    const [first, second] = await valueFields();
    if (!first || !second) throw new Error('Two lines were expected.');
    await user.type(first, '3.2{Enter}');
    expect(second).toHaveFocus();
    await user.keyboard('22{Enter}');
    expect(await screen.findByText('All done. Thank you.')).toHaveFocus();
    const toDo = await region('To do');
    expect(await within(toDo).findAllByText('Saved')).toHaveLength(2);
    expect(within(toDo).getAllByRole('listitem')).toHaveLength(2);
  });

  it('keeps a saved line in its place when Home is read again before it knows', async () => {
    const { user, queryClient } = showHome();
    const [first] = await valueFields();
    if (!first) throw new Error('A line was expected.');
    await user.type(first, '3.2{Enter}');
    expect(await screen.findByText('Saved')).toBeVisible();
    await queryClient.refetchQueries({ queryKey: ['readHome'] });
    expect(screen.getByText('Saved')).toBeVisible();
    const home = queryClient.getQueryData<Home>(['readHome', {}, null]);
    expect(home?.keyResults[0]).toMatchObject({
      isDue: false,
      keyResult: { latest: { id: 'c-2' } },
    });
  });

  it('lets a key result that waits for nothing be checked in all the same, with its Undo', async () => {
    const { user } = showHome();
    const others = await region('My key results');
    await user.click(within(others).getByRole('button', { name: 'Check in on Churn below 3 %' }));
    await user.type(within(others).getByRole('textbox', { name: 'New value, %' }), '3{Enter}');
    expect(await within(others).findByText('Saved')).toBeVisible();
    expect(within(others).getByRole('button', { name: /^Undo/ })).toBeVisible();
  });

  it('shows each team’s progress, status and what changed since Monday, and answers why', async () => {
    showHome();
    const teams = await region('My teams');
    const row = within(teams).getByRole('row', { name: /Platform/ });
    expect(within(row).getByRole('link', { name: 'Platform' })).toHaveAttribute(
      'href',
      '/teams/platform/2026-q4',
    );
    expect(within(row).getByRole('button', { name: '67% done, 58% expected' })).toBeVisible();
    expect(within(row).getByRole('button', { name: '1 of 1 objective on track' })).toBeVisible();
    expect(row).toHaveTextContent('Churn below 3 %3.9% → 3.4%');
  });

  it('gives advice with its reason, and leaves it out for two weeks when told so', async () => {
    const first = showHome({ home: aHome({ nudges: [aNudge()] }) });
    const advice = await region('Advice');
    expect(advice).toHaveTextContent('2 key results of Platform read like KPIs.');
    await first.user.click(within(advice).getByRole('button', { name: 'Why that matters' }));
    expect(advice).toHaveTextContent('A KPI is a gauge to watch');
    await first.user.click(within(advice).getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Advice' })).toBeNull());
    first.unmount();
    showHome({ home: aHome({ nudges: [aNudge()] }) });
    await region('My teams');
    expect(screen.queryByRole('region', { name: 'Advice' })).toBeNull();
  });

  it('leads on to the team’s board when no key result is one’s own', async () => {
    showHome({ home: aHome({ keyResults: [] }) });
    const toDo = await region('To do');
    expect(toDo).toHaveTextContent('No key result of this quarter is yours yet.');
    expect(within(toDo).getByRole('link')).toHaveAttribute('href', '/teams/platform/2026-q4');
  });

  it('leads on to all teams when one is in none', async () => {
    showHome({ home: aHome({ teams: [] }) });
    const teams = await region('My teams');
    expect(within(teams).getByRole('link', { name: 'See all teams' })).toHaveAttribute(
      'href',
      '/cycles/2026-q4',
    );
  });

  it('says what happened when it cannot be read, and tries again when asked', async () => {
    let isBusy = true;
    const { user } = showHome({
      answers: {
        readHome: () => {
          if (isBusy) throw aProblem('busy', { status: 503 });
          return aHome();
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Kvartal is busy right now.');
    isBusy = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await region('To do')).toBeVisible();
  });

  it('says that it may be a little old when the newest answer could not be read', async () => {
    let isBusy = false;
    const { queryClient } = showHome({
      answers: {
        readHome: () => {
          if (isBusy) throw aProblem('busy', { status: 503 });
          return aHome();
        },
      },
    });
    await region('To do');
    isBusy = true;
    await queryClient.refetchQueries({ queryKey: ['readHome'] });
    expect(await screen.findByText('What you see may be a little old.')).toBeVisible();
    expect(await valueFields()).toHaveLength(2);
  });

  it('keeps what could not be sent yet among what is to do', async () => {
    const answers: Answers = {
      recordCheckIn: () => {
        throw new OfflineError(new TypeError('Failed to fetch'));
      },
    };
    const first = showHome({ answers });
    const [field] = await valueFields();
    if (!field) throw new Error('A line was expected.');
    await first.user.type(field, '3.2{Enter}');
    await screen.findByText('Saving');
    first.unmount();
    showHome({ answers });
    const toDo = await region('To do');
    expect(await within(toDo).findByText('Saving')).toBeVisible();
    expect(within(toDo).getAllByRole('listitem')).toHaveLength(2);
  });

  it('speaks Swedish, with Swedish numbers', async () => {
    showHome({
      locale: 'sv-SE',
      home: aHome({ keyResults: [due('kr-1', 'Churn'), mine()], nudges: [aNudge()] }),
    });
    expect(await screen.findByText('Vecka 8 av 13 · Q4 2026')).toBeVisible();
    expect(await region('Att göra')).toHaveTextContent('3,4 %');
    expect(await region('Råd')).toHaveTextContent(
      '2 av Platforms nyckelresultat liknar nyckeltal.',
    );
    expect(await region('Mina team')).toHaveTextContent('1 av 1 mål i fas');
  });

  it('says that a team has no objectives rather than showing empty figures', async () => {
    const figures = { ...aTeamRow().figures, objectiveCount: 0, progressRatio: null };
    showHome({ home: aHome({ teams: [aTeamRow({ figures, changes: [] })] }) });
    expect(await region('My teams')).toHaveTextContent('no objectives yet');
  });
});
