import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { givenBrowser } from './given-browser.ts';
import { anObjective, boardPathOf, put } from './objectives.ts';
import { apiOf } from './people.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

async function edit(kvartal: FrameLocator, title: string, next: string): Promise<void> {
  await kvartal.getByRole('button', { name: `Edit: ${title}` }).click();
  await kvartal.getByRole('textbox', { name: 'Objective' }).fill(next);
}

const save = (kvartal: FrameLocator) =>
  kvartal.getByRole('button', { name: 'Save', exact: true }).click();
const onBoard = (kvartal: FrameLocator, title: string) =>
  kvartal.getByRole('heading', { name: title, level: 2 }).waitFor();

describe('Two leads', () => {
  it('who edit the same title see both versions, and neither is lost', async () => {
    const title = 'Leaks are found before they are seen';
    const lars = apiOf('Lars Öberg');
    const view = await put(lars, 'water', anObjective('Lars Öberg', { title }));
    const path = boardPathOf(view);
    const larss = await openTeamsTab(await openProfile(), 'Lars Öberg', { path });
    const ingrids = await openTeamsTab(await openProfile(), 'Ingrid Vestergaard', { path });
    await edit(larss.kvartal, title, 'Leaks are found within the hour');
    await edit(ingrids.kvartal, title, 'Leaks are found the same day');
    await save(ingrids.kvartal);
    await onBoard(ingrids.kvartal, 'Leaks are found the same day');
    await save(larss.kvartal);

    await larss.kvartal.getByRole('heading', { name: 'Two versions' }).waitFor();
    await larss.kvartal.getByText('Ingrid Vestergaard saved this objective').waitFor();
    const versions = larss.kvartal.getByRole('radiogroup', { name: 'Objective' });
    await versions.getByRole('radio', { name: 'Yours Leaks are found within the hour' }).waitFor();
    await versions.getByRole('radio', { name: 'Saved Leaks are found the same day' }).waitFor();
    await larss.kvartal.getByRole('button', { name: 'Save the chosen' }).click();
    await onBoard(larss.kvartal, 'Leaks are found within the hour');

    const { id: objectiveId, teamId, cycleId } = view.objective;
    const { events } = await lars.call('readHistory', { path: { teamId, cycleId, objectiveId } });
    expect(events.flatMap(({ changes }) => changes)).toEqual(
      expect.arrayContaining([
        { field: 'title', before: title, after: 'Leaks are found the same day' },
        {
          field: 'title',
          before: 'Leaks are found the same day',
          after: 'Leaks are found within the hour',
        },
      ]),
    );
  });
});
