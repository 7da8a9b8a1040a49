import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toEwsId, toRestId } from '#sandbox/outlook/item-ids.ts';
import { createOffice } from '#sandbox/outlook/office-js/office.ts';
import { aForm, answerOf, aReadView, emil, maja, openOutlook } from './open-outlook.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

const composing = { view: { item: { key: 1, mode: 'compose', seriesId: null } } } as const;

/** The selected item; the tests open Outlook with one. */
function itemNow() {
  const { item } = Office.context.mailbox;
  if (!item) throw new Error('Nothing is selected.');
  return item;
}

async function openForm(calls = aForm()): Promise<Office.AppointmentCompose> {
  openOutlook({ ...composing, calls });
  await Office.onReady();
  return itemNow();
}

const bodyOf = async (item: { body: Office.Body }): Promise<string> =>
  (await answerOf<string>((done) => item.body.getAsync('html', done))).value;

describe('Office.js in Outlook, pretended', () => {
  it('is ready with the mailbox, and says outside of Outlook that there is no host', async () => {
    openOutlook();
    expect(await Office.onReady()).toEqual({ host: 'Outlook', platform: 'OfficeOnline' });
    expect(Office.context.mailbox.userProfile.emailAddress).toBe(maja.emailAddress);
    expect(await createOffice(null).onReady()).toEqual({ host: null, platform: null });
  });

  it('knows the requirement sets up to the newest', async () => {
    openOutlook();
    await Office.onReady();
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('Mailbox', '1.8')).toBe(true);
    expect(requirements.isSetSupported('Mailbox', '1.99')).toBe(false);
    expect(requirements.isSetSupported('NestedAppAuth', '1.1')).toBe(true);
    expect(requirements.isSetSupported('Unheard')).toBe(false);
  });

  it('shows a meeting that is read as values, and its body when it is asked for', async () => {
    openOutlook();
    await Office.onReady();
    const item = itemNow();
    expect(item).toMatchObject({
      itemType: 'appointment',
      itemId: 'AAMk+x/y=',
      subject: 'Quarterly review',
      start: new Date('2026-11-26T09:00:00Z'),
      organizer: maja,
      requiredAttendees: [emil],
      seriesId: null,
      recurrence: null,
    });
    expect(await bodyOf(item)).toBe('<p>Hi</p>');
    expect(item.saveAsync).toBeUndefined();
  });

  it('hands over the context of a call, whichever arguments are left out', async () => {
    const item = await openForm();
    const result = await answerOf<string>((done) =>
      item.subject.getAsync({ asyncContext: 'mine' }, done),
    );
    expect(result).toMatchObject({
      status: 'succeeded',
      value: 'Quarterly review',
      asyncContext: 'mine',
    });
    expect(() => item.body.setAsync('nobody listens')).not.toThrow();
  });

  it('has no id for a form before it is saved', async () => {
    const item = await openForm();
    const refused = await answerOf<string>((done) => item.getItemIdAsync(done));
    expect(refused).toMatchObject({
      status: 'failed',
      error: { name: 'ItemNotSaved', code: 9046 },
    });
    const saved = await answerOf<string>((done) => item.saveAsync(done));
    const known = await answerOf<string>((done) => item.getItemIdAsync(done));
    expect(known.value).toBe(saved.value);
  });

  it('takes text for plain unless it is told that it is HTML', async () => {
    const item = await openForm();
    await answerOf<void>((done) => item.body.setAsync('<b>', done));
    expect(await bodyOf(item)).toBe('text:<b>');
    await answerOf<void>((done) =>
      item.body.setAsync('<b>', { coercionType: Office.CoercionType.Html }, done),
    );
    expect(await bodyOf(item)).toBe('html:<b>');
  });

  it('refuses a text of more than a million characters by an exception', async () => {
    const item = await openForm();
    expect(() => item.body.setSelectedDataAsync('x'.repeat(1_000_001))).toThrow(RangeError);
  });

  it('replaces the item before it tells of another selection, and has none for several', async () => {
    const { tell } = openOutlook();
    await Office.onReady();
    const seen: (string | undefined)[] = [];
    await answerOf<void>((done) =>
      Office.context.mailbox.addHandlerAsync(
        Office.EventType.ItemChanged,
        () => seen.push(Office.context.mailbox.item?.subject),
        done,
      ),
    );
    tell({ outlook: 'item-changed', item: { ...aReadView({ subject: 'Another' }), key: 2 } });
    tell({ outlook: 'item-changed', item: null });
    expect(seen).toEqual(['Another', undefined]);
    expect(Office.context.mailbox.item).toBeNull();
  });

  it('has the new theme when it tells of it', async () => {
    const { tell } = openOutlook();
    await Office.onReady();
    const theme = { ...Office.context.officeTheme, bodyBackgroundColor: '#292929' };
    const seen: string[] = [];
    await answerOf<void>((done) =>
      Office.context.mailbox.addHandlerAsync(
        Office.EventType.OfficeThemeChanged,
        () => seen.push(Office.context.officeTheme.bodyBackgroundColor),
        done,
      ),
    );
    tell({ outlook: 'theme-changed', theme });
    expect(seen).toEqual(['#292929']);
  });

  it('writes an id in its own alphabet, from which Graph’s comes back', () => {
    const restId = fc.stringMatching(/^[\w-]+=*$/);
    fc.assert(fc.property(restId, (id) => expect(toRestId(toEwsId(id))).toBe(id)));
    expect(toEwsId('AAMk_x-y=')).toBe('AAMk+x/y=');
  });
});
