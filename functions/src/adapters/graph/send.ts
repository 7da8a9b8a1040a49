import type { Middleware } from '@microsoft/microsoft-graph-client';
import { AuthenticationHandler, Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { CalendarError } from '#functions/ports/calendar.ts';
import type { Answer, Call } from './calls.ts';
import { failureOf, noAnswer, ThrottledError } from './failures.ts';

const errorSchema = z.object({ error: z.object({ code: z.string() }) });

/** A call that has no answer by then is taken to have ended. */
const longestCallMs = 60_000;

/** Sends one call once, with a token. Rejects with CalendarError. */
export type Send = (call: Call, token: string) => Promise<Answer>;

/**
 * Through Graph's own client to the configured endpoint. The client gives tokens to Graph's own host
 * only, so the host is changed behind it. Its RetryHandler is left out: it repeats a POST without looking
 * whether the first one took effect, and knows no budget.
 */
export function sendTo(endpoint: string): Send {
  const { origin } = new URL(endpoint);
  const network: Middleware = {
    execute: async (context) => {
      const { pathname, search } = new URL(urlOf(context.request));
      context.response = await fetch(`${origin}${pathname}${search}`, context.options);
    },
  };
  return async (call, token) => {
    const client = Client.initWithMiddleware({
      middleware: [new AuthenticationHandler({ getAccessToken: async () => token }), network],
    });
    const request = client
      .api(call.path)
      .responseType(ResponseType.RAW)
      .headers({ ...(call.prefer !== undefined && { Prefer: call.prefer }) })
      .option('signal', AbortSignal.timeout(longestCallMs));
    const received = send[call.method](request, call.body).then(read);
    // What fails here fails on the way: the request was not sent, or no whole answer came.
    const { response, text } = await received.catch((cause: unknown) => {
      throw new CalendarError(noAnswer, { cause });
    });
    return judge(response, text);
  };
}

const urlOf = (request: string | { readonly url: string }): string =>
  typeof request === 'string' ? request : request.url;

type GraphRequest = ReturnType<Client['api']>;

/** The client types every answer as `any`; with ResponseType.RAW it is a Response. */
const send: Readonly<
  Record<Call['method'], (request: GraphRequest, body: unknown) => Promise<Response>>
> = {
  GET: (request) => request.get(),
  POST: (request, body) => request.post(body),
  PATCH: (request, body) => request.patch(body),
  DELETE: (request) => request.delete(),
};

const read = async (response: Response) => ({ response, text: await response.text() });

function judge(response: Response, text: string): Answer {
  const body = jsonOf(text);
  if (response.ok) return { isGone: false, body };
  const parsed = errorSchema.safeParse(body);
  const code = parsed.success ? parsed.data.error.code : `http-${response.status}`;
  const failure = failureOf({ status: response.status, code, headers: response.headers });
  if (failure)
    throw response.status === 429 ? new ThrottledError(failure) : new CalendarError(failure);
  return { isGone: true };
}

/** Undefined for what is no JSON: an empty answer, or a proxy's page. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
