import type { HttpHandler, HttpMethod, HttpRequest } from '@azure/functions';
import { endpoints } from '#core/contract/endpoints.ts';
import type { EndpointName } from '#core/contract/routes.ts';
import { routes } from '#core/contract/routes.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Backend } from '#functions/use-cases/backend.ts';
import type { Asked, AskedEndpoint } from '#functions/use-cases/use-case.ts';
import { useCases } from '#functions/use-cases/use-cases.ts';
import { answerResponse } from './answer-response.ts';
import { logTo } from './log.ts';
import { readOpenApi } from './openapi.ts';
import { parseRequest } from './parse-request.ts';
import { refuse } from './refuse.ts';

export interface HttpTrigger {
  readonly name: EndpointName;
  readonly method: HttpMethod;
  /** As the platform wants it: without the slash at the start. */
  readonly route: string;
  readonly handler: HttpHandler;
}

/** Every endpoint of the table, ready to be registered. */
export function httpTriggers(backend: Backend): HttpTrigger[] {
  const asked = Object.keys(useCases) as AskedEndpoint[];
  const handlers: [EndpointName, HttpHandler][] = [
    ['readOpenApi', (request) => answerResponse(request, 200, readOpenApi())],
    ...asked.map((name): [EndpointName, HttpHandler] => [name, endpointHandler(name, backend)]),
  ];
  return handlers.map(([name, handler]) => {
    const { method, path } = routes[name];
    return { name, method, route: path.slice(1), handler };
  });
}

/** Who asks, then what they ask: a stranger's body is never read. */
function endpointHandler(name: AskedEndpoint, backend: Backend): HttpHandler {
  return async (request, context) => {
    try {
      const token = bearerToken(request);
      const caller = await backend.verifyToken(token);
      const parsed = await parseRequest(name, request);
      const asked = { caller, token, ...parsed } as Asked<typeof name>;
      const answer = await backend.ask(name, asked, logTo(context));
      return answerResponse(request, endpoints[name].status, answer);
    } catch (error) {
      return refuse(error, context);
    }
  };
}

function bearerToken({ headers }: HttpRequest): string {
  const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw new DomainError('unauthenticated', {});
  return token;
}
