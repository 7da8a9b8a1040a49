import type { Caller } from './caller.ts';

/** A request once it has been understood; a part of a $batch looks the same. */
export interface GraphRequest {
  readonly caller: Caller;
  readonly method: string;
  /** Below `/v1.0`, without the query: `/me/events`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined: none was sent. */
  readonly body: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
}

export const ok = (body: unknown): GraphAnswer => ({ status: 200, body });
export const created = (body: unknown): GraphAnswer => ({ status: 201, body });
export const accepted: GraphAnswer = { status: 202 };
export const noContent: GraphAnswer = { status: 204 };
