import { describe, expect, it } from '@jest/globals';
import { endpoints } from '#core/contract/endpoints.ts';
import { routes } from '#core/contract/routes.ts';
import { anIssuer, setUp } from './setting.ts';
import { openSqlite } from './stores.ts';

const issuer = anIssuer();

interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly content: object }>>;
}
interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly securitySchemes: { readonly entra: object } };
}

/** Every reference in it, wherever it stands. */
const references = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) =>
        key === '$ref' && typeof child === 'string' ? [child] : references(child),
      )
    : [];

const follow = (root: unknown, reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, key) => Reflect.get(Object(value), key), root);

describe('the OpenAPI document', () => {
  const setting = setUp(openSqlite, issuer);
  const read = async () => {
    const { status, text } = await setting().api.send('readOpenApi', { path: {} });
    expect(status).toBe(200);
    return JSON.parse(text) as OpenApi;
  };

  it('is OpenAPI 3.1, for everybody', async () => {
    const { openapi, info, components } = await read();
    expect(openapi).toBe('3.1.0');
    expect(info).toMatchObject({ title: 'Kvartal' });
    expect(components.securitySchemes.entra).toMatchObject({ type: 'http', scheme: 'bearer' });
  });

  it('has every endpoint of the table with its parameters, body, answer and problems', async () => {
    const { paths } = await read();
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
      Object.keys(endpoints).toSorted(),
    );
    for (const [name, { method, path }] of Object.entries(routes)) {
      const operation = paths[path]?.[method.toLowerCase()];
      const named = operation?.parameters?.filter((one) => one.in === 'path') ?? [];
      const inPath = path.match(/(?<=\{)\w+/g) ?? [];
      expect([name, named.map((one) => one.name)]).toEqual([name, inPath]);
      expect(Object.keys(operation?.responses ?? {})[0]).toMatch(/^20[01]$/);
    }
    const edit = operations.find(({ operationId }) => operationId === 'editObjective');
    expect(edit?.requestBody).toBeDefined();
    expect(edit?.parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match', in: 'header' }),
    );
    expect(Object.keys(edit?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '404', '409', '413', '422', '503']),
    );
  });

  it('asks for a token everywhere but for itself', async () => {
    const { paths } = await read();
    const open = Object.values(paths)
      .flatMap((path) => Object.values(path))
      .filter(({ security }) => security.length === 0);
    expect(open.map(({ operationId }) => operationId)).toEqual(['readOpenApi']);
  });

  it('refers to nothing that is not in it', async () => {
    const document = await read();
    const all = references(document);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((one) => typeof follow(document, one) !== 'object')).toEqual([]);
  });
});
