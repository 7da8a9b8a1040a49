import { app, authentication } from '@microsoft/teams-js';
import type { Host, HostTheme } from './host.ts';
import type { Settings } from './settings.ts';
import { teamsLink } from './teams-link.ts';

const themes: Readonly<Record<string, HostTheme>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
};

const themeOf = (name: string): HostTheme => themes[name] ?? 'light';

/** Connects to the Teams client that frames this page. Rejects when no Teams answers. */
export async function connectTeams(settings: Settings): Promise<Host> {
  await app.initialize(settings.hostOrigins ? [...settings.hostOrigins] : undefined);
  // The first token is on its way while the context is asked for.
  let firstToken: Promise<string> | null = authentication.getAuthToken();
  firstToken.catch(() => undefined);
  const context = await app.getContext();
  const groupId = context.channel ? context.team?.groupId : undefined;
  // The manifest opens the side panel of a meeting with `&meeting=1`.
  const isMeeting = new URL(location.href).searchParams.has('meeting');
  return {
    kind: 'teams',
    isChannelTab: groupId !== undefined,
    meetingChatId: isMeeting ? (context.chat?.id ?? null) : null,
    personId: context.user?.id ?? '',
    getToken: (claims) => {
      if (claims) return authentication.getAuthToken({ claims: [claims] });
      const token = firstToken ?? authentication.getAuthToken();
      firstToken = null;
      return token;
    },
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    onThemeChange: (listener) =>
      app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    startPath: isMeeting
      ? '/meeting'
      : context.page.subPageId || (groupId ? `/teams/${groupId}/current` : '/'),
    linkTo: teamsLink(settings),
    notifyReady: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
  };
}
