import type { Answer, BodyInput, QueryInput } from '#core/contract/endpoints.ts';
import type { Problem } from '#core/contract/problem.ts';
import type { EndpointName, PathParameters } from '#core/contract/routes.ts';
import { pathOf, routes } from '#core/contract/routes.ts';

/** What a call of an endpoint takes besides its name. */
export type Call<Name extends EndpointName> = { readonly path: PathParameters<Name> } & ([
  BodyInput<Name>,
] extends [never]
  ? { readonly body?: undefined }
  : { readonly body: BodyInput<Name> }) &
  ([QueryInput<Name>] extends [never]
    ? { readonly query?: undefined }
    : { readonly query?: QueryInput<Name> }) & {
    /** The version that this call changes. */
    readonly ifMatch?: string;
    /** The same for every try of one thing to add. */
    readonly idempotencyKey?: string;
  };

export interface Api {
  /** Calls an endpoint. Throws ApiProblem for an answer that is a refusal, OfflineError when nobody answers, and SignInError without a token. */
  readonly call: <Name extends EndpointName>(name: Name, call: Call<Name>) => Promise<Answer<Name>>;
  /** Starts a reading call early; the next same call gets its answer. */
  readonly prefetch: <Name extends EndpointName>(name: Name, call: Call<Name>) => void;
}

/** The API refused, and said why. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** No answer came: the network is away. Whether the call took effect is unknown. */
export class OfflineError extends Error {
  constructor(cause: unknown) {
    super('offline', { cause });
    this.name = 'OfflineError';
  }
}

/** The host gave no token: nobody is signed in (any more). */
export class SignInError extends Error {
  constructor(cause: unknown) {
    super('not signed in', { cause });
    this.name = 'SignInError';
  }
}

/** Why there is no token: the host may know, and so does the browser. */
function asTokenError(error: unknown): SignInError | OfflineError {
  if (error instanceof SignInError || error instanceof OfflineError) return error;
  return navigator.onLine ? new SignInError(error) : new OfflineError(error);
}

const unreadable = (status: number): Problem => ({
  type: 'about:blank',
  title: 'unexpected answer',
  status,
  code: 'unexpected',
  requestId: '',
});

/** A typed client of the endpoint table. */
export function createApi(apiBase: string, getToken: () => Promise<string>): Api {
  const started = new Map<string, Promise<unknown>>();

  const urlOf = <Name extends EndpointName>(name: Name, call: Call<Name>): string => {
    const query = new URLSearchParams(
      Object.entries(call.query ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ).toString();
    return `${apiBase}${pathOf(name, call.path)}${query && `?${query}`}`;
  };

  const send = async <Name extends EndpointName>(
    name: Name,
    call: Call<Name>,
  ): Promise<unknown> => {
    const token = await getToken().catch((error: unknown) => {
      throw asTokenError(error);
    });
    const response = await fetch(urlOf(name, call), {
      method: routes[name].method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
        ...(call.ifMatch && { 'if-match': call.ifMatch }),
        ...(call.idempotencyKey && { 'idempotency-key': call.idempotencyKey }),
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    }).catch((error: unknown) => {
      throw new OfflineError(error);
    });
    if (response.ok) return response.json();
    const isProblem = response.headers.get('content-type')?.includes('problem+json');
    throw new ApiProblem(
      isProblem ? ((await response.json()) as Problem) : unreadable(response.status),
    );
  };

  return {
    async call<Name extends EndpointName>(name: Name, call: Call<Name>) {
      const key = routes[name].method === 'GET' ? urlOf(name, call) : '';
      const early = started.get(key);
      started.delete(key);
      return (await (early ?? send(name, call))) as Answer<Name>;
    },
    prefetch(name, call) {
      const answer = send(name, call);
      answer.catch(() => undefined);
      started.set(urlOf(name, call), answer);
    },
  };
}
