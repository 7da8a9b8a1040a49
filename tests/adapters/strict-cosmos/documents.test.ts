import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CosmosClient, ErrorResponse, type OperationInput } from '@azure/cosmos';
import { givenContainer } from './given-container.ts';

const aTenant = () => ({ tenantId: randomUUID(), scope: 'org' });
type Place = ReturnType<typeof aTenant>;
const keyOf = ({ tenantId, scope }: Place) => [tenantId, scope];

/** The status that a refused request was answered with. */
async function refusal(request: Promise<unknown>): Promise<ErrorResponse['code']> {
  try {
    await request;
  } catch (error) {
    if (error instanceof ErrorResponse) return error.code;
    throw error;
  }
  throw new Error('The request was not refused.');
}

describe('the strict gateway, to the real SDK', () => {
  const { gateway, container } = givenContainer();
  const documents = () => container().items;

  it('is an account with a database and a container', async () => {
    const { resource: definition } = await container().read();
    expect(definition?.partitionKey?.paths).toEqual(['/tenantId', '/scope']);
    expect((await container().database.read()).resource?.id).toBe('kvartal');
    expect(await container().getFeedRanges()).toHaveLength(3);
  });

  it('creates, reads, replaces and deletes by etag', async () => {
    const place = aTenant();
    const { resource, etag } = await documents().create({ ...place, id: 'a', body: 1 });
    expect(resource).toMatchObject({ ...place, id: 'a', body: 1, _ts: expect.any(Number) });
    const item = container().item('a', keyOf(place));
    const stale = { accessCondition: { type: 'IfMatch', condition: '"stale"' } };
    const current = { accessCondition: { type: 'IfMatch', condition: etag } };
    expect(await refusal(item.replace({ ...place, id: 'a', body: 2 }, stale))).toBe(412);
    const replaced = await item.replace({ ...place, id: 'a', body: 2 }, current);
    expect(replaced.etag).not.toBe(etag);
    expect(await refusal(item.delete(current))).toBe(412);
    await item.delete();
    expect((await item.read()).statusCode).toBe(404);
  });

  it('refuses what exists, what is absent, and what is not storable', async () => {
    const place = aTenant();
    await documents().create({ ...place, id: 'a' });
    expect(await refusal(documents().create({ ...place, id: 'a' }))).toBe(409);
    expect(
      await refusal(
        container()
          .item('b', keyOf(place))
          .replace({ ...place, id: 'b' }),
      ),
    ).toBe(404);
    expect(await refusal(documents().create({ ...place, id: 'b', ttl: 0 }))).toBe(400);
    const tooLarge = { ...place, id: 'b', body: 'x'.repeat(2 * 1024 * 1024) };
    expect(await refusal(documents().create(tooLarge))).toBe(413);
  });

  it('lets documents expire', async () => {
    const place = aTenant();
    await documents().create({ ...place, id: 'a', ttl: 5 });
    gateway().passSeconds(4);
    expect((await container().item('a', keyOf(place)).read()).statusCode).toBe(200);
    gateway().passSeconds(2);
    expect((await container().item('a', keyOf(place)).read()).statusCode).toBe(404);
  });

  it('serves nothing without the full partition key', async () => {
    const place = aTenant();
    await documents().create({ ...place, id: 'a' });
    const query = (partitionKey?: string[]) =>
      documents()
        .query('SELECT * FROM c', partitionKey ? { partitionKey } : {})
        .fetchAll();
    expect((await query(keyOf(place))).resources).toHaveLength(1);
    expect((await query([place.tenantId, 'team:a'])).resources).toEqual([]);
    expect(await refusal(query())).toBe(400);
    expect(await refusal(query([place.tenantId]))).toBe(400);
    expect(await refusal(container().item('a', [place.tenantId]).read())).toBe(400);
  });

  it('refuses a document in a partition that is not its own', async () => {
    const place = aTenant();
    const operation: OperationInput = {
      operationType: 'Create',
      resourceBody: { ...place, id: 'a' },
    };
    const batch = await documents().batch([operation], [place.tenantId, 'team:a']);
    expect(batch.result?.map(({ statusCode }) => statusCode)).toEqual([400]);
  });

  it('undoes the whole batch when one operation fails, and says which', async () => {
    const place = aTenant();
    await documents().create({ ...place, id: 'taken' });
    const batch = ['new', 'taken', 'other'].map((id): OperationInput => ({
      operationType: 'Create',
      resourceBody: { ...place, id },
    }));
    const { code, result } = await documents().batch(batch, keyOf(place));
    expect(code).toBe(207);
    expect(result?.map(({ statusCode }) => statusCode)).toEqual([424, 409, 424]);
    const { resources } = await documents()
      .query<{ id: string }>('SELECT * FROM c', { partitionKey: keyOf(place) })
      .fetchAll();
    expect(resources.map(({ id }) => id)).toEqual(['taken']);
  });

  it('refuses a batch over 2 MB', async () => {
    const place = aTenant();
    const batch = ['a', 'b', 'c'].map((id): OperationInput => ({
      operationType: 'Create',
      resourceBody: { ...place, id, body: 'x'.repeat(800_000) },
    }));
    await expect(documents().batch(batch, keyOf(place))).rejects.toThrow('too large');
  });

  it('refuses another key', async () => {
    const { endpoint, database, container: name } = gateway();
    const key = Buffer.from('another').toString('base64');
    const client = new CosmosClient({
      endpoint,
      key,
      connectionPolicy: { enableEndpointDiscovery: false },
    });
    expect(await refusal(client.database(database).container(name).read())).toBe(401);
    client.dispose();
  });

  it('has the SDK wait as long as a 429 says', async () => {
    gateway().counts.reset();
    gateway().faults.next(
      { kind: 'answer', status: 429, effect: 'before', headers: { 'x-ms-retry-after-ms': '1' } },
      { times: 2 },
    );
    await container().read();
    expect(gateway().counts.of('container')).toBe(3);
  });
});
