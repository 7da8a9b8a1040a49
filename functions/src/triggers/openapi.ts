import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { createDocument } from 'zod-openapi';
import type { Endpoint } from '#core/contract/endpoint.ts';
import { endpoints } from '#core/contract/endpoints.ts';
import { problemSchema, problemStatus } from '#core/contract/problem.ts';
import type { EndpointName } from '#core/contract/routes.ts';
import { parameterNames, routes } from '#core/contract/routes.ts';
import { idSchema } from '#core/contract/text.ts';

type OpenApi = ReturnType<typeof createDocument>;

let document: OpenApi | undefined;

/** This API as OpenAPI 3.1, made from the endpoint table once. */
export function readOpenApi(): OpenApi {
  document ??= createDocument({
    openapi: '3.1.0',
    info: { title: 'Kvartal', version: '1', description: 'OKRs in Microsoft 365.' },
    servers: [{ url: '/api' }],
    paths: paths(),
    components: {
      securitySchemes: {
        entra: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A v2.0 access token of Microsoft Entra ID with the scope access_as_user.',
        },
      },
    },
  });
  return document;
}

function paths(): Record<string, Record<string, ZodOpenApiOperationObject>> {
  const result: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const name of Object.keys(routes) as EndpointName[]) {
    const { method, path } = routes[name];
    result[path] = { ...result[path], [method.toLowerCase()]: operation(name) };
  }
  return result;
}

function operation(name: EndpointName): ZodOpenApiOperationObject {
  const endpoint: Endpoint = endpoints[name];
  const parameters = parameterNames(name).map((parameter) => [parameter, idSchema]);
  const header = preconditionHeaders[endpoint.precondition];
  return {
    operationId: name,
    summary: endpoint.summary,
    security: name === 'readOpenApi' ? [] : [{ entra: [] }],
    requestParams: {
      path: z.object(Object.fromEntries(parameters)),
      ...(endpoint.query && { query: endpoint.query }),
      ...(header && { header }),
    },
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: endpoint.body } } },
    }),
    responses: {
      [String(endpoint.status)]: {
        description: endpoint.summary,
        content: { 'application/json': { schema: endpoint.answer } },
      },
      ...(name === 'readOpenApi' ? {} : problems),
    },
  };
}

const preconditionHeaders = {
  none: undefined,
  'if-match': z.object({ 'If-Match': z.string() }),
  'idempotency-key': z.object({ 'Idempotency-Key': idSchema }),
} as const;

const problem = problemSchema.meta({ id: 'Problem' });

const problems = Object.fromEntries(
  [...new Set(Object.values(problemStatus))].map((status) => [
    String(status),
    {
      description: Object.entries(problemStatus)
        .filter(([, other]) => other === status)
        .map(([code]) => code)
        .join(', '),
      content: { 'application/problem+json': { schema: problem } },
    },
  ]),
);
