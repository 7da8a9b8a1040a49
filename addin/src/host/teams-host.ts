import { app, authentication } from '@microsoft/teams-js';
import type { Host, HostTheme } from './host.ts';
import type { Settings } from './settings.ts';

const themes: Readonly<Record<string, HostTheme>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
};

const themeOf = (name: string): HostTheme => themes[name] ?? 'light';

/** Connects to the Teams client that frames this page. Rejects when no Teams answers. */
export async function connectTeams(settings: Settings): Promise<Host> {
  await app.initialize(settings.hostOrigins ? [...settings.hostOrigins] : undefined);
  const context = await app.getContext();
  const groupId = context.channel ? context.team?.groupId : undefined;
  return {
    kind: 'teams',
    isChannelTab: groupId !== undefined,
    personId: context.user?.id ?? '',
    getToken: () => authentication.getAuthToken(),
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    onThemeChange: (listener) =>
      app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    startPath: context.page.subPageId || (groupId ? `/teams/${groupId}/current` : '/'),
    linkTo: (path) =>
      `${settings.teamsLinkBase}?context=${encodeURIComponent(JSON.stringify({ subEntityId: path }))}`,
    notifyReady: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
  };
}
