import { describe, expect, it } from '@jest/globals';
import type { Api } from '#addin/host/api.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { eventually } from '#tests/sandbox/eventually.ts';
import { givenBrowser } from './given-browser.ts';
import { aKeyResult, anObjective, boardPathOf, checkInsOn, put } from './objectives.ts';
import { apiOf } from './people.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

/** The readings that are recorded, as soon as there are any. */
const valuesOn = (api: Api, view: ObjectiveView): Promise<unknown[]> =>
  eventually(async () => {
    const checkIns = await checkInsOn(api, view);
    return checkIns.length > 0 && checkIns.map(({ reading }) => reading);
  });

async function aBoardOf(title: string) {
  const api = apiOf('Camilla Norén');
  const keyResults = [aKeyResult('Camilla Norén', { title })];
  const view = await put(api, 'customers', anObjective('Camilla Norén', { keyResults }));
  const profile = await openProfile();
  const tab = await openTeamsTab(profile, 'Camilla Norén', { path: boardPathOf(view) });
  await tab.kvartal.getByRole('button', { name: `Check in on ${title}` }).click();
  const form = tab.kvartal.getByRole('form', { name: `Check in: ${title}` });
  const checkIn = async (value: string) => {
    await form.getByRole('textbox', { name: 'New value' }).fill(value);
    await form.getByRole('slider', { name: 'Confidence' }).press('7');
    await form.getByRole('button', { name: 'Save' }).click();
  };
  return { ...tab, api, view, profile, checkIn };
}

describe('A check-in', () => {
  it('made without a network is kept, through a closed form too, and sent once when it is back', async () => {
    const { kvartal, profile, api, view, checkIn } = await aBoardOf('Offers answered on the train');
    await profile.setOffline(true);
    await checkIn('9');
    await kvartal.getByText('Not sent yet – will be sent when you are back online.').waitFor();
    await kvartal.getByRole('button', { name: '9, target 40 plants' }).waitFor();
    await kvartal.getByRole('button', { name: 'Close' }).click();
    await kvartal.getByText('1 check-in is not sent yet.').waitFor();
    await profile.setOffline(false);
    await kvartal.getByText('1 check-in is not sent yet.').waitFor({ state: 'detached' });
    expect(await valuesOn(api, view)).toEqual([{ kind: 'value', value: 9 }]);
  });

  it('whose answer got lost is sent again and recorded once', async () => {
    const { kvartal, page, api, view, checkIn } = await aBoardOf('Offers answered in a tunnel');
    let isLost = false;
    await page.route('**/check-ins', async (route) => {
      if (isLost || route.request().method() !== 'POST') return route.continue();
      isLost = true;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await checkIn('11');
    await kvartal.getByText('Saved', { exact: true }).waitFor();
    expect(isLost).toBe(true);
    expect(await valuesOn(api, view)).toEqual([{ kind: 'value', value: 11 }]);
  });
});
