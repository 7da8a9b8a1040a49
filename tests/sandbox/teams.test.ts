import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.ts';
import { openTiny, personalTab } from './tiny-teams.ts';

describe('A tab with the real teams-js, in the sandbox’s Teams', () => {
  it('learns person, tenant, theme, language and the place that a link asks for', async () => {
    const { app } = await openTiny(personalTab);
    const context = await app.getContext();
    expect(context.app).toMatchObject({ theme: 'dark', locale: 'sv-se', host: { name: 'Teams' } });
    expect(context.page).toMatchObject({
      id: 'home',
      subPageId: '/teams/platform/2026-q4',
      frameContext: 'content',
    });
    expect(context.user).toMatchObject({
      id: 'anna-id',
      displayName: 'Anna Å',
      loginHint: 'anna@tenant.example',
      tenant: { id: 'tenant-id' },
    });
    expect(context.channel).toBeUndefined();
    expect(context.team).toBeUndefined();
  });

  it('learns the group of its team in a channel, and of no place when no link asks for one', async () => {
    const team = { name: 'Platform', groupId: 'group-id' };
    const { app } = await openTiny({
      ...personalTab,
      subPageId: '',
      place: { kind: 'channel', team },
    });
    const context = await app.getContext();
    expect(context.team).toMatchObject({ groupId: 'group-id', displayName: 'Platform' });
    expect(context.channel).toMatchObject({ displayName: 'General' });
    expect(context.page.subPageId).toBeUndefined();
  });

  it('learns beside a meeting the meeting and its chat', async () => {
    const chatId = '19:meeting_abc@thread.v2';
    const { app } = await openTiny({
      ...personalTab,
      subPageId: '',
      place: { kind: 'side-panel', chatId },
    });
    const { chat, meeting, page, channel } = await app.getContext();
    expect(chat).toEqual({ id: chatId });
    expect(Buffer.from(meeting?.id ?? '', 'base64').toString()).toBe(`0#${chatId}#0`);
    expect(page).toMatchObject({ id: 'review', frameContext: 'sidePanel' });
    expect(app.getFrameContext()).toBe('sidePanel');
    expect(channel).toBeUndefined();
  });

  it('gets a token', async () => {
    const { authentication } = await openTiny(personalTab);
    expect(await authentication.getAuthToken()).toBe('token');
  });

  it('has the claims of a conditional-access challenge passed on with its request for a token', async () => {
    const { authentication, deeds } = await openTiny(personalTab);
    await authentication.getAuthToken({ claims: ['{"access_token":{}}'] });
    expect(deeds).toContainEqual({ kind: 'hand-over-token', claims: '{"access_token":{}}' });
  });

  it('hears of a new theme once it listens', async () => {
    const { app, deeds, send } = await openTiny(personalTab);
    const heard: string[] = [];
    app.registerOnThemeChangeHandler((theme) => heard.push(theme));
    await eventually(() => deeds.find(({ kind }) => kind === 'follow'));
    expect(deeds).toContainEqual({ kind: 'follow', event: 'themeChange' });
    send({ func: 'themeChange', args: ['contrast'] });
    await eventually(() => heard.length > 0);
    expect(heard).toEqual(['contrast']);
  });

  it('has its links opened and its places gone to', async () => {
    const { app, pages, deeds } = await openTiny(personalTab);
    await app.openLink('https://example.com/');
    await pages.currentApp.navigateTo({ pageId: 'home', subPageId: '/cycles/2026' });
    expect(deeds).toEqual([
      { kind: 'open-link', url: 'https://example.com/' },
      { kind: 'go-to', subPageId: '/cycles/2026' },
    ]);
  });

  it('says that it has loaded', async () => {
    const { app, deeds } = await openTiny(personalTab);
    app.notifyAppLoaded();
    void app.notifySuccess();
    app.notifyFailure({ reason: app.FailedReason.Timeout, message: 'too slow' });
    await eventually(() => deeds.length === 3);
    expect(deeds).toEqual([
      { kind: 'app-loaded' },
      { kind: 'app-ready' },
      { kind: 'app-failed', message: 'too slow' },
    ]);
  });

  it('is refused what this host does not support', async () => {
    const { calendar, pages } = await openTiny(personalTab);
    expect(calendar.isSupported()).toBe(false);
    await expect(pages.navigateCrossDomain('https://elsewhere.example')).rejects.toThrow(
      'does not support',
    );
  });
});
