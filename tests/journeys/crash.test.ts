import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfflineError } from '#addin/host/api.ts';
import { eventually } from '#tests/sandbox/eventually.ts';
import { givenBrowser } from './given-browser.ts';
import { aKeyResult, anObjective, boardPathOf, checkInOn, checkInsOn, put } from './objectives.ts';
import { apiOf } from './people.ts';
import type { OpenStage } from './stage/start-stage.ts';
import { startStage } from './stage/start-stage.ts';
import { openTeamsTab } from './teams-tab.ts';

let open: OpenStage | undefined;
beforeAll(async () => {
  open = await startStage();
}, 60_000);
afterAll(() => open?.close());
const given = () => {
  if (!open) throw new Error('There is no stage.');
  return open;
};
const openProfile = givenBrowser(() => given().stage);

const who = 'Maja Lindqvist';

/** Checks in on and on, whatever the backend does; `stop` resolves with the values that were acknowledged. */
function checkInAgainAndAgain(checkIn: (value: number) => Promise<unknown>) {
  const acknowledged: number[] = [];
  const stopped = new AbortController();
  const working = (async () => {
    for (let value = 1000; !stopped.signal.aborted; value += 1)
      await checkIn(value).then(
        () => acknowledged.push(value),
        (error: unknown) => {
          if (!(error instanceof OfflineError)) throw error;
        },
      );
  })();
  return {
    acknowledged,
    stop: async () => {
      stopped.abort();
      await working;
    },
  };
}

describe('When the backend is killed while people check in', () => {
  it('what was acknowledged is there afterwards, and what was not is sent once', async () => {
    const { stage, ask } = given();
    const api = apiOf(who, stage);
    const title = 'Plants that move while we watch';
    const body = anObjective(who, { keyResults: [aKeyResult(who, { title })] });
    const watched = await put(api, 'platform-and-data', body);
    const busy = await put(api, 'platform-and-data', anObjective(who));
    const path = boardPathOf(watched);
    const { kvartal } = await openTeamsTab(await openProfile(), who, { path }, stage);
    await kvartal.getByRole('button', { name: `Check in on ${title}` }).click();
    const form = kvartal.getByRole('form', { name: `Check in: ${title}` });
    await form.getByRole('textbox', { name: 'New value' }).fill('21');
    await form.getByRole('slider', { name: 'Confidence' }).press('7');

    const colleague = checkInAgainAndAgain((value) => checkInOn(api, busy, value));
    await eventually(() => colleague.acknowledged.length > 10);
    ask('kill-functions-host');
    await form.getByRole('button', { name: 'Save' }).click();
    await kvartal.getByText('Saved', { exact: true }).waitFor();
    const before = colleague.acknowledged.length;
    await eventually(() => colleague.acknowledged.length > before);
    await colleague.stop();

    const valuesOf = async (view: typeof busy) =>
      (await checkInsOn(api, view)).map(({ reading }) => 'value' in reading && reading.value);
    expect(await valuesOf(watched)).toEqual([21]);
    expect(await valuesOf(busy)).toEqual(expect.arrayContaining(colleague.acknowledged));
  });
});
