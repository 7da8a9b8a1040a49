import type { RequestListener } from 'node:http';
import type { Signer } from '#sandbox/identity/signing-key.ts';
import type { GraphTenant } from './directory/graph-tenant.ts';
import { graphListener } from './graph-listener.ts';
import { openGraphState } from './state/graph-state.ts';

export interface GraphOptions {
  readonly tenant: GraphTenant;
  readonly signer: Pick<Signer, 'verify'>;
  /** Origins of pages that may call. */
  readonly allowedOrigins: readonly string[];
  /** File of the state, or `:memory:`. */
  readonly path: string;
  /** Ms since the epoch. */
  readonly now: () => number;
}

/** The pretend Microsoft Graph of a tenant. */
export interface GraphService {
  readonly listener: RequestListener;
  close(): void;
}

/** Opens Graph over its state, ready to be listened with. */
export function openGraph({
  tenant,
  signer,
  allowedOrigins,
  path,
  now,
}: GraphOptions): GraphService {
  const state = openGraphState(path);
  const graph = { tenant, state, now };
  return { listener: graphListener(graph, signer, allowedOrigins), close: () => state.close() };
}
