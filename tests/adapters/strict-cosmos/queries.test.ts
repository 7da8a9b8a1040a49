import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ChangeFeedStartFrom, type OperationInput } from '@azure/cosmos';
import { givenContainer } from './given-container.ts';

interface Found {
  readonly id: string;
}

const idsOf = (found: readonly Found[] | undefined) => found?.map(({ id }) => id);

describe('queries and changes of the strict gateway, to the real SDK', () => {
  const { container } = givenContainer();

  async function filled(ids: readonly string[]) {
    const partitionKey = [randomUUID(), 'org'];
    const [tenantId, scope] = partitionKey;
    for (const id of ids) {
      const body = { size: id.length, word: id.toUpperCase() };
      await container().items.create({ tenantId, scope, id, body });
    }
    const query = (sql: string, parameters: Readonly<Record<string, string | number>> = {}) =>
      container().items.query<Found>(
        {
          query: sql,
          parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
        },
        { partitionKey },
      );
    return { query, create: (id: string) => container().items.create({ tenantId, scope, id }) };
  }

  it.each([
    ['SELECT * FROM c ORDER BY c.id', ['a', 'ab', 'b', 'bcd']],
    ['SELECT TOP 3 * FROM c ORDER BY c.id DESC', ['bcd', 'b', 'ab']],
    ['select * from c where startswith(c.id, "a") order by c.id asc', ['a', 'ab']],
    ["SELECT * FROM c WHERE c.id IN ('b', @id, 'x') ORDER BY c.id", ['ab', 'b']],
    ['SELECT * FROM c WHERE c.id = @id OR c.id > "b" ORDER BY c.id', ['ab', 'bcd']],
    ['SELECT * FROM c WHERE NOT (c.id = @id) AND c.body.size < 3 ORDER BY c.id', ['a', 'b']],
    [
      'SELECT * FROM c WHERE c["body"].word != "A" ORDER BY c.body.size DESC, c.id',
      ['bcd', 'ab', 'b'],
    ],
    ['SELECT * FROM c WHERE c.body.missing != 1', []],
    ['SELECT * FROM c WHERE c.body.size > "1"', []],
  ])('answers %s', async (sql, expected) => {
    const { query } = await filled(['b', 'a', 'bcd', 'ab']);
    const { resources } = await query(sql, { '@id': 'ab' }).fetchAll();
    expect(idsOf(resources)).toEqual(expected);
  });

  it.each([
    'SELECT c.id FROM c',
    'SELECT * FROM c JOIN t IN c.tags',
    'SELECT * FROM c WHERE CONTAINS(c.id, "a")',
    'SELECT * FROM c WHERE c.id = @missing',
    'SELECT * FROM c; DROP',
    'SELECT * FROM c ORDER BY',
  ])('refuses %s', async (sql) => {
    const { query } = await filled(['a']);
    await expect(query(sql).fetchAll()).rejects.toMatchObject({ code: 400 });
  });

  it('goes on after the last row of a page, whatever came and went meanwhile', async () => {
    const { query, create } = await filled(['b', 'd', 'f']);
    const iterator = query('SELECT TOP 4 * FROM c ORDER BY c.id');
    expect(idsOf((await iterator.fetchNext()).resources)).toEqual(['b', 'd']);
    for (const id of ['a', 'e', 'g']) await create(id);
    expect(idsOf((await iterator.fetchNext()).resources)).toEqual(['e', 'f']);
    expect(iterator.hasMoreResults()).toBe(false);
  });

  it('never cuts a batch in the change feed', async () => {
    const [tenantId, scope] = [randomUUID(), 'org'];
    const changes = container().items.getChangeFeedIterator<Found>({
      changeFeedStartFrom: ChangeFeedStartFrom.Beginning(),
      maxItemCount: 1,
    });
    while ((await changes.readNext()).statusCode !== 304);
    const batch = ['x', 'y', 'z'].map((id): OperationInput => ({
      operationType: 'Create',
      resourceBody: { tenantId, scope, id },
    }));
    await container().items.batch(batch, [tenantId, scope]);
    expect(idsOf((await changes.readNext()).result)).toEqual(['x', 'y', 'z']);
    expect((await changes.readNext()).statusCode).toBe(304);
  });
});
