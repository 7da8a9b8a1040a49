import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Middleware } from '@microsoft/microsoft-graph-client';
import type { Event } from '@microsoft/microsoft-graph-types';
import {
  AuthenticationHandler,
  Client,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { openGraph } from '#sandbox/graph/open-graph.ts';
import type { Signer } from '#sandbox/identity/signing-key.ts';
import { openSigner } from '#sandbox/identity/signing-key.ts';
import { openServer } from '#sandbox/servers.ts';
import { people, tinyTenant } from './tiny-tenant.ts';

export const pageOrigin = 'http://page.example';
const appId = '22222222-2222-4222-8222-222222222222';

const audience = 'https://graph.microsoft.com';
const everyScope = [
  'Calendars.ReadWrite',
  'GroupMember.Read.All',
  'MailboxSettings.Read',
  'People.Read',
  'Place.Read.All',
  'User.Read',
  'User.ReadBasic.All',
];
const everyRole = [
  'Calendars.ReadWrite',
  'GroupMember.Read.All',
  'MailboxSettings.Read',
  'Place.Read.All',
  'User.Read.All',
];

const tokensOf = (signer: Signer) => {
  const sign = (claims: object) =>
    signer.sign({ aud: audience, azp: appId, exp: Math.floor(Date.now() / 1000) + 600, ...claims });
  return {
    person: (person: keyof typeof people, scopes = everyScope) =>
      sign({ oid: people[person].id, scp: scopes.join(' ') }),
    app: (roles = everyRole) => sign({ oid: appId, idtyp: 'app', roles }),
    /** Any claims at all, in place of the usual ones. */
    odd: sign,
  };
};

/** What tests look at in an answer: an event, a list of them, or a refusal. */
export type Answered = Event & {
  readonly '@odata.etag'?: string;
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
  readonly value?: readonly (Event & { readonly '@removed'?: { readonly reason: string } })[];
  readonly error?: { readonly code: string; readonly message: string };
};

const graphBase = 'https://graph.microsoft.com/v1.0';

/** Leads the address that the client insists on to where the sandbox listens. */
const middlewareAt = (origin: string): Middleware => ({
  execute: async (context) => {
    const { pathname, search } = new URL(
      context.request instanceof Request ? context.request.url : context.request,
    );
    context.response = await fetch(`${origin}${pathname}${search}`, context.options);
  },
});

/** A Graph with a handful of people, in memory unless it is given a file. */
export async function startTinyGraph(path = ':memory:') {
  const folder = await mkdtemp(join(tmpdir(), 'kvartal-graph-'));
  const signer = await openSigner(join(folder, 'key.json'));
  const server = await openServer(0);
  const clock = { now: Date.parse('2026-03-02T08:00:00Z') };
  const graph = openGraph({
    tenant: tinyTenant,
    signer,
    allowedOrigins: [pageOrigin],
    plans: [],
    path,
    now: () => clock.now,
  });
  server.answerWith(graph.listener);
  const tokens = tokensOf(signer);

  const raw = (
    method: string,
    path: string,
    token: string | null,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    fetch(`${server.origin}/v1.0${path.replace(graphBase, '')}`, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  /** Calls without the client. */
  const call = async (...request: Parameters<typeof raw>) => {
    const response = await raw(...request);
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Answered };
  };

  return {
    ...graph,
    origin: server.origin,
    clock,
    tokens,
    raw,
    call,
    /** The official client with a token. */
    client: (token: string) =>
      Client.initWithMiddleware({
        middleware: [
          new AuthenticationHandler({ getAccessToken: async () => token }),
          new RetryHandler(new RetryHandlerOptions()),
          middlewareAt(server.origin),
        ],
      }),
    close: async () => {
      await server.close();
      await graph.close();
      await rm(folder, { recursive: true });
    },
  };
}

export type TinyGraph = Awaited<ReturnType<typeof startTinyGraph>>;
