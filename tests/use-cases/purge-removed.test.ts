import { describe, expect, it } from '@jest/globals';
import { purgeRemoved } from '#functions/use-cases/purge-removed.ts';
import { composeApi, everythingIn } from '#tests/http/api.ts';
import { tenantId } from '#tests/http/issuer.ts';
import {
  aKeyResult,
  anObjective,
  ada,
  bo,
  now,
  storeOrganisation,
} from '#tests/http/organisation.ts';
import { anIssuer } from '#tests/http/setting.ts';
import { stores } from '#tests/http/stores.ts';

const issuer = anIssuer();
const dayMs = 86_400_000;
const board = { teamId: 'platform', cycleId: '2026-q4' };
const parent = { ...board, objectiveId: 'parent' };

describe.each(stores)('purging on $name', ({ open }) => {
  /** An objective with more check-ins than one batch has operations, removed; and one that loses a key result. */
  const afterRemoval = async () => {
    const opened = await open();
    await storeOrganisation(opened.store, [
      anObjective({ supports: [parent] }),
      anObjective({
        id: 'parent',
        keyResults: [aKeyResult({ id: 'old' }), aKeyResult({ id: 'kept' })],
      }),
    ]);
    const api = composeApi(opened.store, issuer());
    await api.catchUp();
    const checkIn = (objectiveId: string, keyResultId: string, key: string) =>
      api.ask('recordCheckIn', {
        as: bo,
        path: { ...board, objectiveId, keyResultId },
        key,
        body: { reading: { kind: 'value', value: 4 }, confidence: 5 },
      });
    for (let number = 0; number < 101; number += 1) {
      await checkIn('self-service', 'churn', `churn-${number}`);
    }
    await checkIn('parent', 'old', 'old');
    await checkIn('parent', 'kept', 'kept');
    const path = { ...board, objectiveId: 'self-service' };
    const { etag } = await api.ask('readObjective', { as: ada, path });
    await api.ask('removeObjective', { as: ada, path, ifMatch: etag });
    const { etag: ifMatch, objective } = await api.ask('readObjective', { as: ada, path: parent });
    const { title, ambition, ownerId, audience, supports } = objective;
    const keyResults = objective.keyResults
      .filter(({ id }) => id === 'kept')
      .map(({ id, title, ownerId, weight, measure }) => ({ id, title, ownerId, weight, measure }));
    const body = { title, ambition, ownerId, audience, supports, keyResults };
    await api.ask('editObjective', { as: ada, path: parent, ifMatch, body });
    await api.catchUp();
    return opened;
  };
  const idsIn = async ({ store }: Awaited<ReturnType<typeof open>>) =>
    (await everythingIn(store)).map(({ id }) => id).filter((id) => !id.startsWith('request:'));
  const purge = ({ store }: Awaited<ReturnType<typeof open>>, days: number) =>
    purgeRemoved({ store, clock: () => now + days * dayMs }, tenantId);

  it('leaves what can still be brought back', async () => {
    const opened = await afterRemoval();
    const before = await idsIn(opened);
    await purge(opened, 30);
    expect(await idsIn(opened)).toEqual(before);
    await opened.close();
  }, 30_000);

  it('deletes the rest with all that belongs to it, as often as it is run', async () => {
    const opened = await afterRemoval();
    for (const days of [31, 31]) {
      await purge(opened, days);
      const ids = await idsIn(opened);
      expect(ids.filter((id) => /self-service|churn|old/.test(id))).toEqual([]);
      expect(ids.filter((id) => id.startsWith('check-in:kept:'))).toHaveLength(1);
      expect(ids).toContain('objective:2026-q4:parent');
    }
    await opened.close();
  }, 30_000);
});
