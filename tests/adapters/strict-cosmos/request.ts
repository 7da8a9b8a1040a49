import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** What a request asks for; `next-page` goes on with a query. */
export type RequestKind =
  | 'account'
  | 'database'
  | 'container'
  | 'ranges'
  | 'read'
  | 'query'
  | 'next-page'
  | 'plan'
  | 'batch'
  | 'create'
  | 'upsert'
  | 'replace'
  | 'delete'
  | 'feed';

export interface GatewayRequest {
  readonly kind: RequestKind;
  readonly method: string;
  /** `['dbs', 'kvartal', 'colls', 'documents', 'docs', id]`, or its beginning. */
  readonly path: readonly string[];
  readonly body: string;
  readonly header: (name: string) => string | undefined;
}

export async function readRequest(message: IncomingMessage): Promise<GatewayRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const method = message.method ?? '';
  const { pathname } = new URL(message.url ?? '/', 'http://gateway');
  const path = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const header = (name: string) => message.headers[name]?.toString();
  const kind = kindOf(method, path, header);
  return { kind, method, path, body: Buffer.concat(chunks).toString('utf8'), header };
}

function kindOf(
  method: string,
  path: readonly string[],
  header: GatewayRequest['header'],
): RequestKind {
  const isSet = (name: string) => header(name)?.toLowerCase() === 'true';
  switch (`${method} ${path.length}`) {
    case 'GET 0':
      return 'account';
    case 'GET 2':
      return 'database';
    case 'GET 4':
      return 'container';
    case 'GET 5':
      return path[4] === 'pkranges' ? 'ranges' : 'feed';
    case 'GET 6':
      return 'read';
    case 'PUT 6':
      return 'replace';
    case 'DELETE 6':
      return 'delete';
    case 'POST 5':
      if (isSet('x-ms-cosmos-is-query-plan-request')) return 'plan';
      if (isSet('x-ms-documentdb-isquery')) {
        return header('x-ms-continuation') ? 'next-page' : 'query';
      }
      if (isSet('x-ms-cosmos-is-batch-request')) return 'batch';
      return isSet('x-ms-documentdb-is-upsert') ? 'upsert' : 'create';
    default:
      throw new Refusal(405, `${method} is not for this path.`);
  }
}
