import { ianaZone } from '#sandbox/graph/time/time-zones.ts';

/** What a request's Prefer header asks for. Source: https://learn.microsoft.com/graph/api/calendar-list-events#request-headers */
export interface Preferences {
  /** The zone of the answer's times, as the request named it and as IANA does. */
  readonly timeZone: { readonly name: string; readonly iana: string };
  readonly bodyType: 'html' | 'text';
  readonly maxPageSize: number | null;
}

/** Reads the Prefer header; throws GraphError 400 for an unknown zone. Ids of either type are the same here. */
export function preferencesOf(prefer: string | undefined): Preferences {
  const wish = (name: string) =>
    new RegExp(`(?:^|[,;\\s])${name}\\s*=\\s*"?([^",;]+)"?`, 'i').exec(prefer ?? '')?.[1]?.trim();
  const name = wish('outlook\\.timezone') ?? 'UTC';
  const size = Number(wish('odata\\.maxpagesize'));
  return {
    timeZone: { name, iana: ianaZone(name) },
    bodyType: wish('outlook\\.body-content-type')?.toLowerCase() === 'text' ? 'text' : 'html',
    maxPageSize: size > 0 ? size : null,
  };
}
