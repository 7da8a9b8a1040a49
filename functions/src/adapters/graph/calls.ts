/** One request to Graph. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version, with its query; what comes from outside is encoded in it. */
  readonly path: string;
  readonly prefer?: string;
  readonly body?: unknown;
}

/** A call in the mailbox whose root is `/me` or `/users/{id}`. */
export type MailboxCall = (root: string) => Call;

/** What Graph says: a JSON body (undefined where it says nothing), or that the thing is not there. */
export type Answer = { readonly isGone: false; readonly body: unknown } | { readonly isGone: true };

const query = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** A path with its query. */
export const pathOf = (path: string, values: Readonly<Record<string, string | number>>): string =>
  `${path}?${query(values)}`;

/** A text within a filter. Source: https://learn.microsoft.com/graph/query-parameters#escaping-single-quotes */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
