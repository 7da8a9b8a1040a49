import type { IncomingMessage } from 'node:http';

const exposed = 'ETag, Retry-After, Location';
const preflightAgeSeconds = '600';

/** The CORS headers of an answer: none for an origin that is not on the list. */
export function corsHeaders(
  request: IncomingMessage,
  allowedOrigins: readonly string[],
): Record<string, string> {
  const { origin } = request.headers;
  if (!origin || !allowedOrigins.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed,
    vary: 'Origin',
  };
}

/** The headers that answer a preflight, or null when the request is none. */
export function preflightHeaders(
  request: IncomingMessage,
  allowedOrigins: readonly string[],
): Record<string, string> | null {
  const method = request.headers['access-control-request-method'];
  if (request.method !== 'OPTIONS' || !method) return null;
  const cors = corsHeaders(request, allowedOrigins);
  if (!cors['access-control-allow-origin']) return {};
  return {
    ...cors,
    'access-control-allow-methods': method,
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
    'access-control-max-age': preflightAgeSeconds,
  };
}
