import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canSee } from '#core/domain/access.ts';
import type { CheckIn } from '#core/domain/check-in.ts';
import type { Audience, Objective } from '#core/domain/objective.ts';
import type { Store } from '#functions/ports/store.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import { actDocuments, checkInDocuments } from '#functions/use-cases/documents/team-documents.ts';
import type { Api } from './api.ts';
import { composeApi } from './api.ts';
import { tenantId } from './issuer.ts';
import { aKeyResult, anObjective, ada, bo, dag, eva, storeOrganisation } from './organisation.ts';
import { anIssuer } from './setting.ts';
import { openCosmos, openSqlite } from './stores.ts';

const issuer = anIssuer();
const teamIds = ['platform', 'sales', 'root'];
const cycleIds = ['2026-q4', '2026'];
const at = '2026-11-17T08:00:00.000Z';

/** Eva is in no team, but she runs the organisation: that opens nothing restricted to her. */
const stranger = { as: eva, roles: ['Administrator'] };
const viewer = { personId: eva, organisationRoles: ['administrator' as const], teamIds: [] };

const audience = fc.oneof(
  fc.constant<Audience>({ kind: 'everyone' }),
  fc.record({
    kind: fc.constant('restricted' as const),
    personIds: fc.subarray([bo, dag, eva], { maxLength: 1 }),
    teamIds: fc.subarray(teamIds),
  }),
);

const checkInOn = (keyResultId: string): CheckIn => ({
  id: `said-${keyResultId}`,
  keyResultId,
  reading: { kind: 'value', value: 4 },
  confidence: 2,
  note: `Note on ${keyResultId}`,
  authorId: dag,
  at,
  withdrawnAt: null,
});

const objectives = fc
  .array(
    fc.record({
      audience,
      teamId: fc.constantFrom(...teamIds),
      cycleId: fc.constantFrom(...cycleIds),
      ownerId: fc.constantFrom(ada, bo, eva),
      isRemoved: fc.boolean(),
      parents: fc.array(fc.nat(5), { maxLength: 2 }),
      isReported: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((drawn) => {
    const placed = drawn.map(({ teamId, cycleId }, index) => ({
      teamId,
      cycleId,
      objectiveId: `o${index}`,
    }));
    return drawn.map(({ parents, isRemoved, isReported, ...given }, index): Objective => {
      const id = `o${index}`;
      const keyResultId = `k${index}`;
      const latest = isReported ? checkInOn(keyResultId) : null;
      return anObjective({
        ...given,
        id,
        title: `Title ${id}`,
        rank: `a${index}`,
        supports: [...new Set(parents)].flatMap((parent) =>
          parent === index ? [] : (placed[parent] ?? []),
        ),
        removal: isRemoved ? { at, by: ada } : null,
        keyResults: [
          aKeyResult({
            id: keyResultId,
            title: `Result ${id}`,
            ownerId: bo,
            latest,
            trend: latest ? [{ at, value: 4 }] : [],
          }),
        ],
      });
    });
  });

async function storeAll(store: Store, all: readonly Objective[]): Promise<void> {
  await storeOrganisation(store, all);
  for (const objective of all) {
    const supports = objective.supports.map((one) => Object.values(one).join('/')).join(', ');
    const changes = [{ field: 'supports', before: null, after: supports || null }];
    const event = { id: 'e', kind: 'objective-created' as const, at, by: ada, keyResultId: null };
    await store.write(teamPartition(tenantId, objective.teamId), [
      {
        kind: 'create',
        document: actDocuments.encode({
          objectiveId: objective.id,
          events: [{ ...event, changes }],
        }),
      },
      ...objective.keyResults.flatMap(({ latest }) =>
        latest
          ? [
              {
                kind: 'create' as const,
                document: checkInDocuments.encode({
                  checkIn: latest,
                  undo: { latest: null, trendLoss: null },
                }),
              },
            ]
          : [],
      ),
    ]);
  }
}

/** Everything that a stranger can get to hear, versions aside. */
async function everythingHeard(api: Api, all: readonly Objective[]): Promise<unknown[]> {
  const places = teamIds.flatMap((teamId) => cycleIds.map((cycleId) => ({ teamId, cycleId })));
  const each = all.map(({ id, teamId, cycleId }, index) => ({
    teamId,
    cycleId,
    objectiveId: id,
    keyResultId: `k${index}`,
    checkInId: `said-k${index}`,
  }));
  const reading = { reading: { kind: 'value' as const, value: 1 }, confidence: 1 };
  const draft = (supports: { teamId: string; cycleId: string; objectiveId: string }[]) => ({
    title: 'New',
    ambition: 'committed' as const,
    ownerId: 'nobody-known',
    audience: { kind: 'everyone' as const },
    supports,
    keyResults: [],
  });
  const visible = all.find((one) => canSee(one, viewer) && one.removal === null);
  const replies = [
    api.send('readHome', { ...stranger, path: {} }),
    ...cycleIds.map((cycleId) => api.send('readTeamTree', { ...stranger, path: { cycleId } })),
    ...cycleIds.map((cycleId) => api.send('findObjectives', { ...stranger, path: { cycleId } })),
    ...places.map((path) => api.send('readBoard', { ...stranger, path })),
    ...places.map((path) => api.send('readRemoved', { ...stranger, path })),
    ...each.flatMap((path) => [
      api.send('readObjective', { ...stranger, path }),
      api.send('readHistory', { ...stranger, path }),
      api.send('readCheckIns', { ...stranger, path }),
      api.send('editObjective', { ...stranger, path, ifMatch: 'stale', body: draft([]) }),
      api.send('removeObjective', { ...stranger, path, ifMatch: 'stale' }),
      api.send('restoreObjective', { ...stranger, path, ifMatch: 'stale' }),
      api.send('restoreKeyResult', { ...stranger, path, ifMatch: 'stale' }),
      api.send('moveObjective', { ...stranger, path, ifMatch: 'stale', body: { afterId: null } }),
      api.send('withdrawCheckIn', { ...stranger, path: { ...path, checkInId: 'never' } }),
      api.send('recordCheckIn', {
        ...stranger,
        path: { ...path, keyResultId: 'no-such' },
        key: 'k',
        body: reading,
      }),
      api.send('createObjective', {
        ...stranger,
        path,
        key: 'k',
        body: draft([
          { teamId: path.teamId, cycleId: path.cycleId, objectiveId: path.objectiveId },
        ]),
      }),
    ]),
  ];
  if (visible) {
    const path = { teamId: visible.teamId, cycleId: visible.cycleId, objectiveId: visible.id };
    const { etag } = await api.ask('readObjective', { ...stranger, path });
    for (const { id } of all.filter((one) => one !== visible && !canSee(one, viewer))) {
      const body = { afterId: id };
      replies.push(api.send('moveObjective', { ...stranger, path, ifMatch: etag, body }));
    }
  }
  return (await Promise.all(replies)).map(({ status, text }) => [
    status,
    text.replace(/"etag":"(?:[^"\\]|\\.)*"/g, ''),
  ]);
}

describe.each([
  { name: 'sqlite', open: openSqlite, numRuns: 30 },
  { name: 'cosmos', open: openCosmos, numRuns: 3 },
])('a restricted objective on $name', ({ open, numRuns }) => {
  it('is for others as if it were not there, in every answer', async () => {
    await fc.assert(
      fc.asyncProperty(objectives, async (all) => {
        const [whole, without] = await Promise.all([open(), open()]);
        try {
          await storeAll(whole.store, all);
          await storeAll(
            without.store,
            all.filter((one) => canSee(one, viewer)),
          );
          const heard = [];
          for (const { store } of [whole, without]) {
            const api = composeApi(store, issuer());
            await api.catchUp();
            heard.push(await everythingHeard(api, all));
          }
          expect(heard[0]).toEqual(heard[1]);
        } finally {
          await Promise.all([whole.close(), without.close()]);
        }
      }),
      { numRuns },
    );
  }, 120_000);
});
