import type { SQLOutputValue } from 'node:sqlite';
import type { ChangedDocument, VersionedDocument } from '#functions/ports/store.ts';

export type Row = Record<string, SQLOutputValue>;

/** What a document is made of; a change also has its partition. */
export const documentColumns = 'd.seq, d.id, d.type, d.schema_version, d.body, d.lives_seconds';
export const changeColumns = `${documentColumns}, d.tenant, d.scope`;

/** The version of a document: opaque to callers. */
export const etagOf = (seq: SQLOutputValue | undefined) => String(seq);

export function documentOf(row: Row): VersionedDocument {
  const life = row['lives_seconds'];
  let body: unknown;
  return {
    id: String(row['id']),
    type: String(row['type']),
    schemaVersion: Number(row['schema_version']),
    // Read when it is asked for: who knows the version already needs nothing more.
    get body() {
      body ??= bodyOf(String(row['body']));
      return body;
    },
    etag: etagOf(row['seq']),
    ...(typeof life === 'number' && { expiresAfterSeconds: life }),
  };
}

export const changeOf = (row: Row): ChangedDocument => ({
  ...documentOf(row),
  partition: { tenantId: String(row['tenant']), scope: String(row['scope']) },
});

/** A body that is not JSON (the file was edited) comes as its text, which its reader refuses by name. */
function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
