import type { HttpRequest } from '@azure/functions';
import { limits } from '#core/contract/limits.ts';
import { DomainError } from '#core/domain/errors.ts';

/** The body as JSON. Throws `too-large` as soon as it is, `not-json`, or `invalid` where it nests too deep. */
export async function readBody(request: HttpRequest): Promise<unknown> {
  const bytes = await readBytes(request);
  const value = parseJson(bytes);
  const path = pathBeyond(value, limits.bodyDepth);
  if (path !== undefined)
    throw new DomainError('invalid', { fields: [{ path, rule: 'too-deep' }] });
  return value;
}

async function readBytes(request: HttpRequest): Promise<Buffer> {
  const { headers, body } = request;
  const tooLarge = () => new DomainError('too-large', { maxBytes: limits.bodyBytes });
  const announced = Number(headers.get('content-length'));
  if (announced > limits.bodyBytes) throw tooLarge();
  if (announced > 0) {
    const bytes = Buffer.from(await request.arrayBuffer());
    if (bytes.byteLength > limits.bodyBytes) throw tooLarge();
    return bytes;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limits.bodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DomainError('not-json', {}, { cause });
  }
}

/** The path of the first value that lies deeper than `depth` levels; undefined when none does. Level by level, so that no nesting can exhaust the stack. */
function pathBeyond(value: unknown, depth: number): string | undefined {
  let level: (readonly [path: string, value: unknown])[] = [['', value]];
  for (let levels = 0; level.length > 0; levels += 1) {
    if (levels > depth) return level[0]?.[0];
    level = level.flatMap(([path, parent]) =>
      typeof parent === 'object' && parent !== null
        ? Object.entries(parent).map(([key, child]): [string, unknown] => [
            path === '' ? key : `${path}.${key}`,
            child,
          ])
        : [],
    );
  }
  return undefined;
}
