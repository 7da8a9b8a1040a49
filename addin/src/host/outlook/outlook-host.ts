import { SignInError } from '#addin/host/api.ts';
import type { Host } from '#addin/host/host.ts';
import type { Settings } from '#addin/host/settings.ts';
import { teamsLink } from '#addin/host/teams-link.ts';
import { callOffice } from './call-office.ts';
import { followSelection } from './current-item.ts';
import { loadOffice } from './load-office.ts';
import type { ItemSource } from './outlook-item.ts';
import { themeOf } from './outlook-theme.ts';

/** Outlook with Kvartal in its task pane. */
export interface OutlookHost extends Host {
  readonly kind: 'outlook';
  readonly items: ItemSource;
}

const supports = (requirementSet: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(requirementSet, version);

/** MSAL is heavy: it is fetched while Office.js is on its way. Its bridge to Outlook comes with Office.js. */
async function createGetToken(settings: Settings): Promise<Host['getToken']> {
  const { outlookSignIn } = await import('./outlook-sign-in.ts');
  return outlookSignIn(settings);
}

function onThemeChange(listener: Parameters<Host['onThemeChange']>[0]): void {
  const follow = () => listener(themeOf(Office.context.officeTheme));
  // Before it, Outlook does not change its theme under an open pane.
  if (supports('Mailbox', '1.14'))
    void callOffice<void>((done) =>
      Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, follow, done),
    );
}

/** Connects to the Outlook around this pane. Rejects with NotInOutlookError, and when Office.js does not come. */
export async function connectOutlook(settings: Settings): Promise<OutlookHost> {
  const signIn = createGetToken(settings);
  signIn.catch(() => undefined);
  await loadOffice(settings.officeJs);
  const { displayLanguage, mailbox, officeTheme } = Office.context;

  const getToken = async (claims?: string): Promise<string> => {
    // Without it MSAL would open windows of its own, which Outlook forbids.
    if (!supports('NestedAppAuth', '1.1')) throw new SignInError('no nested app authentication');
    return (await signIn)(claims);
  };
  // Whoever wants a token while one is asked for gets that one: the person is not asked twice.
  let underWay: Promise<string> | null = null;
  const sharedToken = (): Promise<string> =>
    (underWay ??= getToken().finally(() => (underWay = null)));
  // The first one is on its way while the screen is drawn.
  sharedToken().catch(() => undefined);

  return {
    kind: 'outlook',
    isChannelTab: false,
    meetingChatId: null,
    // Outlook tells an address, which names what is kept on this device as well as an id does.
    personId: mailbox.userProfile.emailAddress,
    getToken: (claims) => (claims ? getToken(claims) : sharedToken()),
    locale: displayLanguage,
    theme: themeOf(officeTheme),
    onThemeChange,
    startPath: '/',
    linkTo: teamsLink(settings),
    notifyReady: () => undefined,
    items: await followSelection({
      origin: location.origin,
      teamsLinkBase: settings.teamsLinkBase,
    }),
  };
}
