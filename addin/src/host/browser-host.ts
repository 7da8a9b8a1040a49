import type { Host, HostTheme } from './host.ts';
import type { Settings } from './settings.ts';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(forced-colors: active)';

const currentTheme = (): HostTheme => {
  if (matchMedia(contrastQuery).matches) return 'contrast';
  return matchMedia(darkQuery).matches ? 'dark' : 'light';
};

/** A plain browser tab: signs in with a redirect, and keeps the address through it. */
export async function connectBrowser(settings: Settings): Promise<Host> {
  const { signIn } = await import('./browser-sign-in.ts');
  const { personId, getToken } = await signIn(settings);
  return {
    kind: 'browser',
    isChannelTab: false,
    meetingChatId: null,
    personId,
    getToken,
    locale: navigator.language,
    theme: currentTheme(),
    onThemeChange: (listener) => {
      for (const query of [darkQuery, contrastQuery])
        matchMedia(query).addEventListener('change', () => listener(currentTheme()));
    },
    startPath: location.pathname + location.search,
    linkTo: (path) => new URL(path, location.origin).href,
    notifyReady: () => undefined,
  };
}
