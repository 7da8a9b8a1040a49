import { hash } from 'node:crypto';
import type { HttpRequest, HttpResponseInit } from '@azure/functions';

/** The answer as JSON. What is read has an ETag of its content, so that the same answer need not be sent twice. */
export function answerResponse(
  request: HttpRequest,
  status: number,
  answer: unknown,
): HttpResponseInit {
  const isRead = request.method === 'GET';
  const { body, contentTag } = textOf(answer, isRead);
  const version = versionIn(answer);
  const etag = version === undefined ? contentTag : quoted(version);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': isRead ? 'private, no-cache' : 'no-store',
    'x-content-type-options': 'nosniff',
    ...(etag && { etag }),
  };
  // A gateway that compresses weakens the tag.
  const known = request.headers.get('if-none-match')?.replace(/^W\//, '');
  const isKnown = isRead && version === undefined && known === etag;
  return isKnown ? { status: 304, headers } : { status, headers, body };
}

interface AnswerText {
  /** In UTF-8: what is sent again need not be encoded again. */
  readonly body: Uint8Array;
  /** Of what is read only. */
  readonly contentTag: string | undefined;
}

const texts = new WeakMap<object, AnswerText>();

/** The answer's text and tag; an answer that a use case gives again has them already. */
function textOf(answer: unknown, isRead: boolean): AnswerText {
  const key = Object(answer) as object;
  const known = texts.get(key);
  if (known) return known;
  const json = JSON.stringify(answer);
  const text = { body: Buffer.from(json), contentTag: isRead ? tagOf(json) : undefined };
  texts.set(key, text);
  return text;
}

/** The version of the objective in the answer. It changes with the objective only, so it must never make a 304 of new figures. */
function versionIn(answer: unknown): string | undefined {
  const view: unknown = partOf(answer, 'view') ?? answer;
  const etag = partOf(view, 'etag');
  return typeof etag === 'string' ? etag : undefined;
}

const partOf = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);

const quoted = (version: string): string => (version.startsWith('"') ? version : `"${version}"`);

/**
 * When it was asked says nothing about the content, and expected progress grows with every moment: a
 * thousandth of it counts. Quotes within texts are escaped in JSON, so that only fields are found.
 */
function tagOf(json: string): string {
  const content = json
    .replace(/"asOf":"[^"]*"/, '')
    .replace(/("expectedRatio":\d\.\d{3})\d*/g, '$1');
  return quoted(hash('sha256', content, 'base64url').slice(0, 22));
}
