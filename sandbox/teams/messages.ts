import type { Tab } from './tab.ts';
import { contextOf, frameContextOf } from './tab.ts';

/** A message of teams-js to its host. */
export interface TeamsRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** What the host has to do besides answering. */
export type Deed =
  | { readonly kind: 'hand-over-token'; readonly claims?: string }
  | { readonly kind: 'follow'; readonly event: string }
  | { readonly kind: 'app-loaded' }
  | { readonly kind: 'app-ready' }
  | { readonly kind: 'app-failed'; readonly message: string }
  | { readonly kind: 'open-link'; readonly url: string }
  | { readonly kind: 'share-link'; readonly subPageId: string; readonly label: string }
  | { readonly kind: 'go-to'; readonly subPageId: string };

/** The host's answer, if the message gets one, and what it does. */
export interface Reaction {
  readonly answer?: readonly unknown[];
  readonly deed?: Deed;
}

type Respond = (args: readonly unknown[], tab: Tab) => Reaction;

/** What this host supports: teams-js refuses the rest by itself. */
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { currentApp: {} } },
};
const sdkVersion = '2.58.0';

const notSupported = { errorCode: 100, message: 'This host does not support that.' };
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the host does with each message, by the names that teams-js uses on the wire. */
const responses: Readonly<Record<string, Respond>> = {
  initialize: (_, tab) => ({
    answer: [frameContextOf(tab), 'web', JSON.stringify(runtime), sdkVersion],
  }),
  getContext: (_, tab) => ({ answer: [contextOf(tab)] }),
  registerHandler: ([event]) => ({ deed: { kind: 'follow', event: text(event) } }),
  'authentication.getAuthToken': ([, claims]) => ({
    deed: { kind: 'hand-over-token', ...(Array.isArray(claims) && { claims: text(claims[0]) }) },
  }),
  'appInitialization.appLoaded': () => ({ deed: { kind: 'app-loaded' } }),
  'appInitialization.success': () => ({ deed: { kind: 'app-ready' } }),
  'appInitialization.failure': ([reason, message]) => ({
    deed: { kind: 'app-failed', message: text(message) || text(reason) },
  }),
  'appInitialization.expectedFailure': () => ({ deed: { kind: 'app-ready' } }),
  executeDeepLink: ([url]) => ({ answer: [true], deed: { kind: 'open-link', url: text(url) } }),
  shareDeepLink: ([subPageId, label]) => ({
    deed: { kind: 'share-link', subPageId: text(subPageId), label: text(label) },
  }),
  setFrameContext: () => ({}),
  'pages.currentApp.navigateTo': ([target]) => ({
    answer: [null],
    deed: { kind: 'go-to', subPageId: subPageIdOf(target) },
  }),
  'pages.currentApp.navigateToDefaultPage': () => ({
    answer: [null],
    deed: { kind: 'go-to', subPageId: '' },
  }),
};

/** Calls that are answered by `[succeeded, reason]`; all others by `[error, result]`. */
const statusCalls = /^(?:navigate\w+|pages\.navigateToApp|settings\.setSettings)$/;

function subPageIdOf(target: unknown): string {
  return typeof target === 'object' && target !== null && 'subPageId' in target
    ? text(target.subPageId)
    : '';
}

/** How Teams reacts to a message from the tab. Source: the functions of @microsoft/teams-js 2.58 that send them. */
export function react({ func, args = [] }: TeamsRequest, tab: Tab): Reaction {
  const respond = responses[func];
  if (respond) return respond(args, tab);
  const refusal = statusCalls.test(func) ? [false, notSupported.message] : [notSupported];
  return { answer: refusal };
}

/** Whether something that arrived by postMessage is a request of teams-js. */
export function isTeamsRequest(data: unknown): data is TeamsRequest {
  return (
    typeof data === 'object' &&
    data !== null &&
    'func' in data &&
    typeof data.func === 'string' &&
    'id' in data &&
    typeof data.id === 'number'
  );
}

/** The response to a request, as teams-js expects it. */
export const responseTo = ({ id, uuidAsString }: TeamsRequest, args: readonly unknown[]) => ({
  id,
  uuidAsString,
  args,
});
