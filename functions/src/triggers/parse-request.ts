import { hash } from 'node:crypto';
import type { HttpRequest } from '@azure/functions';
import { z } from 'zod';
import type { Endpoint } from '#core/contract/endpoint.ts';
import { endpoints } from '#core/contract/endpoints.ts';
import { parameterNames } from '#core/contract/routes.ts';
import { idSchema } from '#core/contract/text.ts';
import type { FieldIssue } from '#core/domain/errors.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { AskedEndpoint, Attempt } from '#functions/use-cases/use-case.ts';
import { fieldIssues } from './field-rules.ts';
import { readBody } from './read-body.ts';

const nothing = z.strictObject({});

const pathSchemas = new Map<string, z.ZodType>();

function pathSchema(name: AskedEndpoint): z.ZodType {
  const known = pathSchemas.get(name);
  if (known) return known;
  const shape = parameterNames(name).map((parameter) => [parameter, idSchema] as const);
  const schema = z.strictObject(Object.fromEntries(shape));
  pathSchemas.set(name, schema);
  return schema;
}

/** Everything of a request that a use case gets, besides who asks. */
interface Parsed {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly version?: string;
  readonly attempt?: Attempt;
}

/** Parses path, query, body and preconditions once. Throws `invalid` with every field that is not what the contract asks for. */
export async function parseRequest(name: AskedEndpoint, request: HttpRequest): Promise<Parsed> {
  const endpoint: Endpoint = endpoints[name];
  const body = endpoint.body ? await readBody(request) : undefined;
  const fields: FieldIssue[] = [];
  const parse = (schema: z.ZodType, value: unknown): unknown => {
    const result = schema.safeParse(value, { reportInput: true });
    if (!result.success) fields.push(...fieldIssues(result.error.issues));
    return result.data;
  };
  const header = (title: string, schema: z.ZodType<string>): string => {
    const result = schema.safeParse(request.headers.get(title) ?? undefined, { reportInput: true });
    if (result.success) return result.data;
    fields.push(...fieldIssues(result.error.issues).map(({ rule }) => ({ path: title, rule })));
    return '';
  };
  const parsed = {
    path: parse(pathSchema(name), request.params),
    query: parse(endpoint.query ?? nothing, Object.fromEntries(request.query)),
    body: endpoint.body && parse(endpoint.body, body),
  };
  const version =
    endpoint.precondition === 'if-match' ? header('If-Match', versionSchema) : undefined;
  const key =
    endpoint.precondition === 'idempotency-key' ? header('Idempotency-Key', idSchema) : undefined;
  if (fields.length > 0) throw new DomainError('invalid', { fields });
  return {
    ...parsed,
    ...(version !== undefined && { version }),
    ...(key !== undefined && { attempt: { key, fingerprint: fingerprintOf([name, parsed]) } }),
  };
}

const versionSchema = z.string().min(1).max(300);

const fingerprintOf = (value: unknown): string =>
  hash('sha256', JSON.stringify(value), 'base64url');
