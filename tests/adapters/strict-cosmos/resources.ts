import { ranges } from './ranges.ts';

export const databaseId = 'kvartal';
export const containerId = 'documents';
export const databaseRid = Buffer.from([1, 2, 3, 4]).toString('base64');
export const containerRid = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).toString('base64');
/** The hierarchical partition key of the documents container. */
export const partitionPaths = ['tenantId', 'scope'] as const;

const containerLink = `dbs/${databaseId}/colls/${containerId}`;

export function accountResource(endpoint: string) {
  const locations = [{ name: 'Sweden Central', databaseAccountEndpoint: endpoint }];
  return {
    id: 'strict',
    _rid: 'strict',
    writableLocations: locations,
    readableLocations: locations,
    enableMultipleWriteLocations: false,
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
  };
}

export const databaseResource = {
  id: databaseId,
  _rid: databaseRid,
  _self: `dbs/${databaseRid}/`,
  _etag: '"1"',
  _ts: 1,
};

export const containerResource = {
  id: containerId,
  partitionKey: {
    kind: 'MultiHash',
    version: 2,
    paths: partitionPaths.map((path) => `/${path}`),
  },
  defaultTtl: -1,
  _rid: containerRid,
  _self: `dbs/${databaseRid}/colls/${containerRid}/`,
  _etag: '"1"',
  _ts: 1,
};

export const rangesResource = { _rid: containerRid, PartitionKeyRanges: ranges, _count: 3 };

/** What every answer about documents carries; `lsn` makes the session token of its range. */
export const documentHeaders = (rangeId: string, lsn: number) => ({
  'x-ms-session-token': `${rangeId}:-1#${lsn}`,
  'x-ms-alt-content-path': containerLink,
  'x-ms-content-path': containerRid,
});
