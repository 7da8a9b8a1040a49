import type { JSONObject, JSONValue } from '@azure/cosmos';
import type {
  ChangedDocument,
  Partition,
  StoredDocument,
  VersionedDocument,
} from '#functions/ports/store.ts';

/** A document as Cosmos holds it: `id` and `_etag` are Cosmos' own to keep, the rest was ours to write. */
export interface WireDocument {
  readonly id: string;
  readonly _etag: string;
  readonly tenantId?: unknown;
  readonly scope?: unknown;
  readonly type?: unknown;
  readonly schemaVersion?: unknown;
  readonly body?: unknown;
  /** Seconds after its last write. */
  readonly ttl?: unknown;
  /** The call that wrote it last: how a write whose answer got lost is found again. */
  readonly writeId?: unknown;
}

export const partitionKeyOf = ({ tenantId, scope }: Partition): string[] => [tenantId, scope];

export function wireOf(
  { tenantId, scope }: Partition,
  { id, type, schemaVersion, body, expiresAfterSeconds }: StoredDocument,
  writeId: string,
): JSONObject {
  return {
    id,
    tenantId,
    scope,
    type,
    schemaVersion,
    body: body as JSONValue,
    ...(expiresAfterSeconds !== undefined && { ttl: expiresAfterSeconds }),
    writeId,
  };
}

export const etagOf = ({ _etag: etag }: WireDocument): string => etag;

/** What Cosmos holds, read as one of ours; one of others comes with a type that its reader refuses by name. */
export function documentOf(wire: WireDocument): VersionedDocument {
  return {
    id: wire.id,
    type: String(wire.type),
    schemaVersion: Number(wire.schemaVersion),
    body: wire.body,
    etag: etagOf(wire),
    ...(typeof wire.ttl === 'number' && { expiresAfterSeconds: wire.ttl }),
  };
}

export const changeOf = (wire: WireDocument): ChangedDocument => ({
  ...documentOf(wire),
  partition: { tenantId: String(wire.tenantId), scope: String(wire.scope) },
});
