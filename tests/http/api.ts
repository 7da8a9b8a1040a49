import { HttpRequest, HttpResponse, InvocationContext } from '@azure/functions';
import type { Answer, BodyInput } from '#core/contract/endpoints.ts';
import { endpoints } from '#core/contract/endpoints.ts';
import type { Problem } from '#core/contract/problem.ts';
import { problemSchema } from '#core/contract/problem.ts';
import type { EndpointName, PathParameters } from '#core/contract/routes.ts';
import { parameterNames, pathOf, routes } from '#core/contract/routes.ts';
import { signedClientStates } from '#functions/adapters/client-states/signed-client-states.ts';
import { entraTokenVerifier } from '#functions/adapters/entra/verify-token.ts';
import { uuidIds } from '#functions/adapters/uuid/uuid-ids.ts';
import type { Offices } from '#functions/ports/calendar.ts';
import type { ChangedDocument, Store } from '#functions/ports/store.ts';
import { changesTrigger } from '#functions/triggers/changes.ts';
import { httpTriggers } from '#functions/triggers/http.ts';
import { createBackend } from '#functions/use-cases/backend.ts';
import { clientId, teamsWeb, tenantId } from './issuer.ts';
import { noOffices } from './no-offices.ts';
import { now } from './organisation.ts';

interface Given<Name extends EndpointName> {
  /** Whose token; none without. */
  readonly as?: string | undefined;
  readonly roles?: readonly string[];
  /** A claims challenge that the sign-in has met. */
  readonly claims?: string;
  readonly path: PathParameters<Name>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: BodyInput<Name>;
  /** Instead of `body`: exactly these characters. */
  readonly text?: string;
  readonly ifMatch?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Whom the API believes. */
interface Issuer {
  readonly authority: string;
  readonly token: (
    personId: string,
    changed?: { readonly roles?: readonly string[]; readonly claims?: string },
  ) => Promise<string>;
}

/** The whole app but its host: real triggers, real tokens, the store given. */
export function composeApi(store: Store, issuer: Issuer, offices: Offices = noOffices) {
  let time = now;
  const logged: string[] = [];
  const backend = createBackend({
    tenantIds: [tenantId],
    store,
    clock: () => time,
    ids: uuidIds,
    addinUrl: 'https://kvartal.test',
    offices,
    clientStates: signedClientStates(new Uint8Array(32)),
    verifyToken: entraTokenVerifier({
      authority: issuer.authority,
      tenantIds: [tenantId],
      clientId,
      clientApps: [teamsWeb],
    }),
  });
  const triggers = new Map(httpTriggers(backend).map((trigger) => [trigger.name, trigger]));
  const changes = changesTrigger(backend.project);
  const context = (functionName: string) =>
    new InvocationContext({
      invocationId: 'request-1',
      functionName,
      logHandler: (_level, ...said) => void logged.push(JSON.stringify(said)),
    });
  let place: string | null = null;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (as: string, roles: readonly string[] = [], claims?: string) => {
    const key = JSON.stringify([as, roles, claims]);
    const changed = { roles, ...(claims !== undefined && { claims }) };
    const token = tokens.get(key) ?? issuer.token(as, changed);
    tokens.set(key, token);
    return token;
  };

  /** Sends a request through the endpoint's trigger. */
  async function send<Name extends EndpointName>(name: Name, given: Given<Name>): Promise<Reply> {
    const { as, roles, claims, path, query, body, text, ifMatch, key } = given;
    const { method } = routes[name];
    const values: Readonly<Record<string, string>> = path;
    const token = as && (await tokenOf(as, roles, claims));
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const request = new HttpRequest({
      method,
      url: `http://api.test/api${pathOf(name, path)}?${new URLSearchParams(query).toString()}`,
      params: Object.fromEntries(parameterNames(name).map((key) => [key, values[key] ?? ''])),
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...given.headers,
      },
      ...(content !== undefined && { body: { string: content } }),
    });
    const trigger = triggers.get(name);
    if (!trigger) throw new Error(`Nothing answers ${name}.`);
    const answer = await trigger.handler(request, context(name));
    const reply = answer instanceof HttpResponse ? answer : new HttpResponse(answer ?? {});
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  }

  return {
    send,
    logged,
    backend,
    setTime: (ms: number) => void (time = ms),
    /** The answer, which must be what the contract says. */
    ask: async <Name extends EndpointName>(
      name: Name,
      given: Given<Name>,
    ): Promise<Answer<Name>> => {
      const reply = await send(name, given);
      const { status, answer } = endpoints[name];
      if (reply.status !== status) throw new Error(`${name}: ${reply.status} ${reply.text}`);
      return answer.parse(JSON.parse(reply.text)) as Answer<Name>;
    },
    /** The refusal. */
    refusal: async <Name extends EndpointName>(
      name: Name,
      given: Given<Name>,
    ): Promise<Problem> => {
      const reply = await send(name, given);
      if (reply.status < 400) throw new Error(`${name} was not refused: ${reply.status}`);
      return problemSchema.parse(JSON.parse(reply.text));
    },
    /** Lets the change feed catch up. */
    catchUp: async (): Promise<void> => {
      let page = await store.changes(place, 100);
      while (page.documents.length > 0) {
        const documents = page.documents.map(({ partition, id }) => ({ ...partition, id }));
        await changes.handler(documents, context('changes'));
        page = await store.changes(page.continuation, 100);
      }
      place = page.continuation;
    },
  };
}

export type Api = ReturnType<typeof composeApi>;

/** Everything stored, by partition and id, in an order of its own. */
export async function everythingIn(store: Store): Promise<ChangedDocument[]> {
  const all: ChangedDocument[] = [];
  let page = await store.changes(null, 500);
  while (page.documents.length > 0) {
    all.push(...page.documents);
    page = await store.changes(page.continuation, 500);
  }
  const keyOf = ({ partition, id }: ChangedDocument) => `${partition.scope} ${id}`;
  return all.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
