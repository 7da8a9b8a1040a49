import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SignInError } from '#addin/host/api.ts';
import type { HostTheme } from '#addin/host/host.ts';
import { NotInOutlookError } from '#addin/host/outlook/not-in-outlook-error.ts';
import { connectOutlook } from '#addin/host/outlook/outlook-host.ts';
import { OutlookError } from '#sandbox/outlook/errors.ts';
import { createOffice } from '#sandbox/outlook/office-js/office.ts';
import { aForm, aReadView, emil, openOutlook } from '#tests/sandbox/outlook/open-outlook.ts';
import { aSettings } from './a-settings.ts';

const review = { teamId: 'platform', cycleId: '2026-q4', reviewId: 'r-1' };
const link = `${location.origin}/reviews/platform/2026-q4/r-1`;
const form = { item: { key: 1, mode: 'compose', seriesId: null } } as const;

/** The element that asks for Office.js; jsdom itself loads nothing. */
const officeScript = () => Array.from(document.head.querySelectorAll('script')).at(-1);

async function connect() {
  const connecting = connectOutlook(aSettings());
  expect(officeScript()?.src).toBe(aSettings().officeJs);
  officeScript()?.dispatchEvent(new Event('load'));
  return connecting;
}

/** Whether the system has a high-contrast theme. */
let hasForcedColours = false;

beforeEach(() => {
  hasForcedColours = false;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: hasForcedColours,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
});
afterEach(() => {
  document.head.replaceChildren();
  Reflect.deleteProperty(globalThis, 'Office');
});

const readItem = async (...[options]: Parameters<typeof openOutlook>) => {
  openOutlook(options);
  const { items } = await connect();
  const item = items.current();
  if (item.mode !== 'reading') throw new Error(`It is ${item.mode}.`);
  return item;
};

const composeItem = async (calls = aForm()) => {
  openOutlook({ view: form, calls });
  const { items } = await connect();
  const item = items.current();
  if (item.mode !== 'composing') throw new Error(`It is ${item.mode}.`);
  return item;
};

describe('Connecting to Outlook', () => {
  it('takes language and person from Outlook', async () => {
    openOutlook({ view: { displayLanguage: 'sv-SE' } });
    expect(await connect()).toMatchObject({
      kind: 'outlook',
      locale: 'sv-SE',
      theme: 'light',
      personId: 'maja@norrviken.example',
    });
  });

  it('tells the theme from Outlook’s colours, and follows it', async () => {
    const colours = (background: string, foreground: string) => ({
      bodyBackgroundColor: background,
      bodyForegroundColor: foreground,
      controlBackgroundColor: background,
      controlForegroundColor: foreground,
    });
    const { tell } = openOutlook({ view: { theme: colours('#292929', '#FFFFFF') } });
    const host = await connect();
    expect(host.theme).toBe('dark');
    const seen: HostTheme[] = [];
    host.onThemeChange((theme) => seen.push(theme));
    tell({ outlook: 'theme-changed', theme: colours('#000000', '#FFFFFF') });
    tell({ outlook: 'theme-changed', theme: colours('#FFFFFF', '#242424') });
    expect(seen).toEqual(['contrast', 'light']);
  });

  it('is in high contrast where the system is', async () => {
    hasForcedColours = true;
    openOutlook();
    expect(await connect()).toMatchObject({ theme: 'contrast' });
  });

  it('fails outside of Outlook, and when Office.js does not come', async () => {
    Object.assign(globalThis, { Office: createOffice(null) });
    await expect(connect()).rejects.toThrow(NotInOutlookError);
    const connecting = connectOutlook(aSettings());
    officeScript()?.dispatchEvent(new Event('error'));
    await expect(connecting).rejects.toThrow('Office.js did not come.');
  });

  it('gives no token in an Outlook that cannot sign in', async () => {
    openOutlook();
    const host = await connect();
    Object.assign(Office.context.requirements, { isSetSupported: () => false });
    await expect(host.getToken('claims')).rejects.toThrow(SignInError);
  });
});

describe('A meeting that is read', () => {
  it('comes with Graph’s id', async () => {
    expect(await readItem()).toMatchObject({ restId: 'AAMk_x-y=' });
  });

  it('hints at the review that its invitation links to', async () => {
    const calls = aForm({ readBody: async () => `<a href="${link}">Open live OKRs</a>` });
    expect(await (await readItem({ calls })).hintedReview).toEqual(review);
    expect(await (await readItem()).hintedReview).toBeNull();
  });

  it('has neither id nor hint when it was cancelled, and does not fail', async () => {
    const { itemId: _, ...view } = { itemId: '', ...aReadView() };
    const calls = aForm({
      readBody: async () => {
        throw new OutlookError('AccessRestricted');
      },
    });
    const item = await readItem({ view: { item: view }, calls });
    expect(item.restId).toBeNull();
    expect(await item.hintedReview).toBeNull();
  });

  it('is another object after another selection only, and none when several are selected', async () => {
    const { tell } = openOutlook();
    const { items } = await connect();
    let changes = 0;
    const stop = items.subscribe(() => {
      changes += 1;
    });
    const first = items.current();
    expect(items.current()).toBe(first);
    tell({ outlook: 'item-changed', item: null });
    expect(items.current().mode).toBe('none');
    expect(items.current().key).not.toBe(first.key);
    stop();
    tell({ outlook: 'item-changed', item: aReadView() });
    expect(changes).toBe(1);
  });
});

describe('A meeting that is written', () => {
  it('has Graph’s id once it is saved', async () => {
    const item = await composeItem();
    expect(await item.save()).toBe('AAMk_new-=');
  });

  it('gets a block where the cursor is, and a body, as HTML', async () => {
    const item = await composeItem();
    await item.insertBlock('<table></table>');
    expect(await item.readBody()).toBe('<p>Hi</p>html:<table></table>');
    await item.writeBody(`<a href="${link}">OKRs</a>`);
    expect(await item.readHintedReview()).toEqual(review);
  });

  it('tells everybody invited, those who may stay away included', async () => {
    const fields = await aForm().readFields();
    const other = { ...emil, emailAddress: 'other@norrviken.example' };
    const invited = { requiredAttendees: [emil], optionalAttendees: [other] };
    const form = aForm({ readFields: async () => ({ ...fields, ...invited }) });
    expect(await (await composeItem(form)).readAttendeeMails()).toEqual([
      emil.emailAddress,
      other.emailAddress,
    ]);
  });

  it('says why Outlook did not save it', async () => {
    const calls = aForm({
      save: async () => {
        throw new OutlookError('SaveError');
      },
    });
    await expect((await composeItem(calls)).save()).rejects.toMatchObject({ name: 'SaveError' });
  });
});
