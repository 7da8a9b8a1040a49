import type { Deed, TeamsRequest } from '#sandbox/teams/messages.ts';
import { isTeamsRequest, react, responseTo } from '#sandbox/teams/messages.ts';
import type { Tab } from '#sandbox/teams/tab.ts';
import type { Choice } from '#sandbox/workbench/choice.ts';
import type { PersonView, TenantView } from '#sandbox/workbench/tenant-view.ts';
import { element } from './element.ts';
import { confirmWith } from './confirm.ts';
import { createTokens, fetchToken } from './tokens.ts';

const themeNames = { light: 'default', dark: 'dark', contrast: 'contrast' } as const;
/** The addresses that the manifest gives to the kinds of tab. */
const pages = {
  personal: '/?host=teams',
  channel: '/?host=teams',
  'side-panel': '/?host=teams&meeting=1',
} as const satisfies Record<Tab['place']['kind'], string>;
const locales = { en: 'en-us', sv: 'sv-se' } as const;

export interface Surroundings {
  /** Opens the tab anew at a path within Kvartal. */
  readonly goTo: (path: string) => void;
  /** Says something that is not on the screen. */
  readonly tell: (news: string) => void;
}

/** The pretended Teams client: a frame with the add-in in it, and the other end of its conversation. */
export function createTeams(tenant: TenantView, { goTo, tell }: Surroundings) {
  const frame = element('.teams iframe', HTMLIFrameElement);
  const loading = element('.loading', HTMLElement);
  const tokens = createTokens('tab');
  const followed = new Set<string>();
  let tab: Tab | null = null;
  let shown = '';

  const post = (message: unknown) => frame.contentWindow?.postMessage(message, tenant.addinOrigin);
  const answer = (request: TeamsRequest, args: readonly unknown[]) =>
    post(responseTo(request, args));

  const tokenAfterCheck = async (person: Tab['person'], claims: string): Promise<string> => {
    if (!(await confirmWith(person.name, 'additional-check'))) throw new Error('CancelledByUser');
    return fetchToken<string>('tab', { personId: person.id, claims });
  };

  const handOverToken = (request: TeamsRequest, { person }: Tab, claims: string | undefined) =>
    (claims ? tokenAfterCheck(person, claims) : tokens(person.id)).then(
      (token) => answer(request, [true, token]),
      (error: unknown) => answer(request, [false, String(error)]),
    );

  const perform = (deed: Deed, request: TeamsRequest, current: Tab): void => {
    switch (deed.kind) {
      case 'hand-over-token':
        void handOverToken(request, current, deed.claims);
        break;
      case 'follow':
        followed.add(deed.event);
        break;
      case 'app-loaded':
      case 'app-ready':
        loading.hidden = true;
        break;
      case 'app-failed':
        loading.hidden = true;
        tell(`Kvartal says that it could not start: ${deed.message}`);
        break;
      case 'open-link':
        open(deed.url, '_blank', 'noopener');
        break;
      case 'share-link':
        tell(`Teams would offer to share: ${deed.label}`);
        break;
      case 'go-to':
        goTo(deed.subPageId);
        break;
    }
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== tenant.addinOrigin) return;
    if (!tab || !isTeamsRequest(data)) return;
    const { answer: args, deed } = react(data, tab);
    if (args) answer(data, args);
    if (deed) perform(deed, data, tab);
  });

  /** Null for the side panel while nobody has said of which meeting. */
  const placeOf = ({ surface, team: teamId, meeting }: Choice): Tab['place'] | null => {
    if (surface === 'meeting') return meeting ? { kind: 'side-panel', chatId: meeting } : null;
    const team = surface === 'channel' && tenant.teams.find(({ id }) => id === teamId);
    return team ? { kind: 'channel', team } : { kind: 'personal' };
  };

  const close = (): void => {
    tab = null;
    shown = '';
    loading.hidden = true;
    frame.contentWindow?.location.replace('about:blank');
  };

  return {
    show(choice: Choice, person: PersonView): void {
      const place = placeOf(choice);
      if (!place) return close();
      const { theme: before } = tab ?? {};
      tab = {
        person,
        tenantId: tenant.tenantId,
        theme: themeNames[choice.theme],
        locale: locales[choice.language],
        subPageId: choice.path,
        place,
      };
      element('#place', HTMLElement).textContent =
        place.kind === 'channel' ? `${place.team.name} › General` : 'Kvartal';
      const { theme, ...rest } = tab;
      if (before !== theme && followed.has('themeChange'))
        post({ func: 'themeChange', args: [theme] });
      const wanted = JSON.stringify(rest);
      if (wanted === shown) return;
      shown = wanted;
      followed.clear();
      loading.hidden = false;
      tell('');
      // Teams has the token before the tab asks for it; if there is none, the tab is told so when it asks.
      tokens(person.id).catch(() => undefined);
      // A new entry for every load would trap the Back button.
      frame.contentWindow?.location.replace(`${tenant.addinOrigin}${pages[place.kind]}`);
    },
    close,
  };
}
