import { jest } from '@jest/globals';
import type { Deed, TeamsRequest } from '#sandbox/teams/messages.ts';
import { isTeamsRequest, react, responseTo } from '#sandbox/teams/messages.ts';
import type { Tab } from '#sandbox/teams/tab.ts';

const hostOrigin = 'http://teams.example';

export const personalTab: Tab = {
  person: { id: 'anna-id', name: 'Anna Å', loginName: 'anna@tenant.example' },
  tenantId: 'tenant-id',
  theme: 'dark',
  locale: 'sv-se',
  subPageId: '/teams/platform/2026-q4',
  place: { kind: 'personal' },
};

/** A fresh copy of the real teams-js, talking to the sandbox’s Teams through two windows that are not there. */
export async function openTiny(tab: Tab) {
  const deeds: Deed[] = [];
  let receive: (event: object) => unknown = () => undefined;
  const send = (data: unknown) => receive({ source: parent, origin: hostOrigin, data });
  const answer = (request: TeamsRequest) => {
    const { answer: args, deed } = react(request, tab);
    if (deed) deeds.push(deed);
    if (deed?.kind === 'hand-over-token') send(responseTo(request, [true, 'token']));
    if (args) send(responseTo(request, args));
  };
  const parent = {
    closed: false,
    postMessage: (data: unknown) => {
      if (isTeamsRequest(data)) queueMicrotask(() => answer(data));
    },
  };
  const window = {
    parent,
    top: parent,
    location: new URL('http://app.example'),
    addEventListener: (_: string, listener: typeof receive) => {
      receive = listener;
    },
  };
  // While it is loaded, the library looks for a page and asks a CDN, and does without both.
  Object.assign(globalThis, {
    window: undefined,
    fetch: () => Promise.reject(new Error('offline')),
  });
  jest.resetModules();
  const teams = await import('@microsoft/teams-js');
  Object.assign(globalThis, { window });
  await teams.app.initialize([hostOrigin]);
  return { ...teams, deeds, send };
}
