import { describe, expect, it } from '@jest/globals';
import { StoreBusyError } from '#functions/ports/store.ts';
import { organisationSnapshots } from '#functions/use-cases/organisation/organisation-snapshot.ts';
import { tenantId } from '#tests/http/issuer.ts';
import { storeOrganisation } from '#tests/http/organisation.ts';
import { openSqlite } from '#tests/http/stores.ts';
import { countedStore } from './counted-store.ts';

describe('the organisation’s snapshot', () => {
  const opened = async () => {
    const { store, close } = await openSqlite();
    await storeOrganisation(store);
    const counted = countedStore(store);
    let time = 0;
    const read = organisationSnapshots(counted.store, () => time);
    return { read, counted, close, pass: (ms: number) => void (time += ms) };
  };

  it('is read once for everybody who asks within five seconds, at once or one after another', async () => {
    const { read, counted, close, pass } = await opened();
    await Promise.all(Array.from({ length: 20 }, () => read(tenantId)));
    pass(4_999);
    expect((await read(tenantId)).teams).toHaveLength(3);
    expect(counted.take().read).toBe(1);
    pass(1);
    await read(tenantId);
    expect(counted.take().read).toBe(1);
    await close();
  });

  it('is one per tenant', async () => {
    const { read, close } = await opened();
    await read(tenantId);
    expect((await read('another')).teams).toEqual([]);
    await close();
  });

  it('is asked for again after the store did not answer', async () => {
    const { counted, close } = await opened();
    let isBusy = true;
    const read = organisationSnapshots(
      {
        ...counted.store,
        read: (...asked) =>
          isBusy ? Promise.reject(new StoreBusyError(1)) : counted.store.read(...asked),
      },
      () => 0,
    );
    await expect(read(tenantId)).rejects.toThrow(StoreBusyError);
    isBusy = false;
    expect((await read(tenantId)).name).toBe('Norrviken');
    await close();
  });
});
