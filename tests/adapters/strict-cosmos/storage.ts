import { rangeIdOf } from './ranges.ts';
import { containerRid, databaseRid } from './resources.ts';

/** A stored document; `wire` is what clients see. */
export interface Item {
  readonly wire: Readonly<Record<string, unknown>>;
  readonly rid: string;
  readonly etag: string;
  /** The transaction that wrote it last, within its physical partition. */
  readonly lsn: number;
  /** ms since the epoch; absent: kept. */
  readonly expiresAt?: number;
}

type Partition = Map<string, Item>;

/** All or nothing: what it puts and drops shows in it at once, and to others when committed. */
export interface Transaction {
  get(id: string): Item | undefined;
  put(document: Record<string, unknown>): Item;
  drop(id: string): void;
  /** The LSN that it got. */
  commit(): number;
}

/** The documents of one container in memory. `now` in ms since the epoch. */
export function createStorage(now: () => number) {
  const partitions = new Map<string, Partition>();
  const lastLsns = new Map<string, number>();
  let writes = 0;

  const isAlive = ({ expiresAt }: Item) => expiresAt === undefined || expiresAt > now();
  const lsnOf = (rangeId: string) => lastLsns.get(rangeId) ?? 0;

  const itemOf = (
    document: Record<string, unknown>,
    rid: string | undefined,
    lsn: number,
  ): Item => {
    writes += 1;
    const serial = writes.toString(16).padStart(8, '0');
    const etag = `"${serial}-0000-0100-0000-000000000000"`;
    const own = rid ?? Buffer.from(`12345678${serial}`).toString('base64');
    const { ttl } = document;
    const system = {
      _rid: own,
      _self: `dbs/${databaseRid}/colls/${containerRid}/docs/${own}/`,
      _etag: etag,
      _attachments: 'attachments/',
      _ts: Math.floor(now() / 1000),
      _lsn: lsn,
    };
    return {
      wire: { ...document, ...system },
      rid: own,
      etag,
      lsn,
      ...(typeof ttl === 'number' && ttl > 0 && { expiresAt: now() + ttl * 1000 }),
    };
  };

  return {
    lsnOf,

    items: (key: string): Item[] => [...(partitions.get(key)?.values() ?? [])].filter(isAlive),

    /** Written in this physical partition after `lsn`, oldest first. */
    since: (rangeId: string, lsn: number): Item[] =>
      [...partitions]
        .filter(([key]) => rangeIdOf(key) === rangeId)
        .flatMap(([, partition]) => [...partition.values()])
        .filter((item) => item.lsn > lsn && isAlive(item))
        .toSorted((a, b) => a.lsn - b.lsn),

    begin(key: string): Transaction {
      const rangeId = rangeIdOf(key);
      const lsn = lsnOf(rangeId) + 1;
      const stored: Partition = partitions.get(key) ?? new Map<string, Item>();
      const staged = new Map<string, Item | undefined>();
      const get = (id: string) => {
        const item = staged.has(id) ? staged.get(id) : stored.get(id);
        return item && isAlive(item) ? item : undefined;
      };
      return {
        get,
        put(document) {
          const id = String(document['id']);
          const item = itemOf(document, get(id)?.rid, lsn);
          staged.set(id, item);
          return item;
        },
        drop: (id) => void staged.set(id, undefined),
        commit() {
          partitions.set(key, stored);
          lastLsns.set(rangeId, lsn);
          for (const [id, item] of staged) {
            stored.delete(id);
            if (item) stored.set(id, item);
          }
          return lsn;
        },
      };
    },
  };
}

export type Storage = ReturnType<typeof createStorage>;
