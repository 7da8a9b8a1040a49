import { createHmac, timingSafeEqual } from 'node:crypto';
import type { GatewayRequest } from './request.ts';
import { Refusal } from './refusal.ts';

/** Source: learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources */
export function requireMasterKey({ method, path, header }: GatewayRequest, key: string): void {
  const isItem = path.length % 2 === 0;
  const type = (isItem ? path.at(-2) : path.at(-1)) ?? '';
  const link = (isItem ? path : path.slice(0, -1)).join('/');
  const date = header('x-ms-date') ?? '';
  const text = `${method.toLowerCase()}\n${type.toLowerCase()}\n${link}\n${date.toLowerCase()}\n\n`;
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  const expected = Buffer.from(`type=master&ver=1.0&sig=${signature}`);
  const sent = Buffer.from(decodeURIComponent(header('authorization') ?? ''));
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) {
    throw new Refusal(401, 'The input authorization token cannot serve the request.');
  }
}
