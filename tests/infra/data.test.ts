import { beforeAll, describe, expect, it } from '@jest/globals';
import { changesTrigger } from '#functions/triggers/changes.ts';
import { pageQuery, wantedQuery } from '#functions/adapters/cosmos/queries.ts';
import { partitionKeyOf, wireOf } from '#functions/adapters/cosmos/wire-document.ts';
import type { Value } from './bicep.ts';
import { valueAt } from './bicep.ts';
import { templates, type Templates } from './templates.ts';

const containerType = 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers';

let all: Templates;
beforeAll(async () => {
  all = await templates();
});

const container = (name: string) =>
  valueAt(all.only(containerType, name), 'properties.resource') as {
    readonly [key: string]: Value;
  };

describe('The container of documents', () => {
  it('is divided by what the store writes as its partition', () => {
    const partition = { tenantId: 'one tenant', scope: 'one scope' };
    const document = { id: 'a', type: 'b', schemaVersion: 1, body: {} };
    const wire = wireOf(partition, document, 'call') as Readonly<Record<string, unknown>>;
    const key = container('documents')['partitionKey'] as { paths: string[] };
    expect(key).toMatchObject({ kind: 'MultiHash', version: 2 });
    expect(key.paths.map((path) => wire[path.slice(1)])).toEqual(partitionKeyOf(partition));
  });

  it('lets a document expire only by a time to live of its own', () => {
    expect(container('documents')['defaultTtl']).toBe(-1);
  });

  it('indexes all that the store asks for, and nothing else', () => {
    const texts = [wantedQuery(['a'], ['b']), pageQuery('a', 1, 'b')].map(({ query }) => query);
    const asked = texts.flatMap((text) => [...text.matchAll(/c\.(\w+)/g)].map(([, name]) => name));
    const policy = container('documents')['indexingPolicy'] as Record<string, { path: string }[]>;
    const paths = (container('documents')['partitionKey'] as { paths: string[] }).paths;
    expect(policy['includedPaths']?.map(({ path }) => path).toSorted()).toEqual(
      [...new Set([...paths, ...asked.map((name) => `/${name}`)])]
        .map((path) => `${path}/?`)
        .toSorted(),
    );
    expect(policy['excludedPaths']).toEqual([{ path: '/*' }]);
  });
});

describe('The database', () => {
  it('has the container in which the change feed keeps its place', () => {
    const { leaseContainerName } = changesTrigger(async () => undefined);
    expect(container(leaseContainerName ?? '')['partitionKey']).toMatchObject({ paths: ['/id'] });
  });

  it('costs by use, and can go back to any second of a week', () => {
    const [account] = all.all('Microsoft.DocumentDB/databaseAccounts');
    expect(account?.['properties']).toMatchObject({
      capabilities: [{ name: 'EnableServerless' }],
      backupPolicy: { type: 'Continuous' },
    });
  });
});
