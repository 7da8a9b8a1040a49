import { afterAll, beforeAll, jest } from '@jest/globals';
import { CosmosClient, type Container } from '@azure/cosmos';
import { startStrictCosmos, type StrictCosmos } from './strict-cosmos.ts';

/** A gateway whose pages hold two documents, and the real SDK on it, set up as it comes. */
export function givenContainer() {
  jest.setTimeout(20_000);
  let running: { gateway: StrictCosmos; client: CosmosClient } | undefined;
  const given = () => {
    if (!running) throw new Error('The gateway does not run.');
    return running;
  };
  beforeAll(async () => {
    const gateway = await startStrictCosmos({ pageSize: 2 });
    const { endpoint, key } = gateway;
    running = { gateway, client: new CosmosClient({ endpoint, key }) };
  });
  afterAll(async () => {
    given().client.dispose();
    await given().gateway.close();
  });
  return {
    gateway: () => given().gateway,
    container: (): Container => {
      const { gateway, client } = given();
      return client.database(gateway.database).container(gateway.container);
    },
  };
}
