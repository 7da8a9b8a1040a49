import { describe, expect, it } from '@jest/globals';
import { anInput, asInput } from './objective-input.ts';
import { anObjective, ada, bo, cilla } from './organisation.ts';
import { anIssuer, setUp } from './setting.ts';
import { stores } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service' };

describe.each(stores)('alignment on $name', ({ open }) => {
  const setting = setUp(open, issuer, () => [
    anObjective(),
    anObjective({ id: 'second', rank: 'a1', title: 'Second', keyResults: [] }),
    anObjective({ id: 'trust', teamId: 'root', cycleId: '2026', title: 'Trusted by all' }),
  ]);
  const view = (as = ada, objectiveId = 'self-service') =>
    setting().api.ask('readObjective', { as, path: { ...board, objectiveId } });

  it('shows alignment at both ends: at once below, after the change feed above', async () => {
    const { api } = setting();
    const trust = { teamId: 'root', cycleId: '2026', objectiveId: 'trust' };
    const { etag } = await view();
    const body = { ...asInput(anObjective()), supports: [trust] };
    const edited = await api.ask('editObjective', { as: ada, path, ifMatch: etag, body });
    expect(edited.supports).toEqual([{ reference: trust, title: 'Trusted by all' }]);
    expect((await view()).supports).toEqual(edited.supports);
    await api.catchUp();
    const above = await api.ask('readObjective', { as: ada, path: trust });
    expect(above.supportedBy).toEqual([
      { reference: path, title: 'Municipalities move without asking us' },
    ]);
  });

  it('refuses people, teams and parents that nobody knows, each by its path', async () => {
    const { api } = setting();
    const nobody = { ...path, objectiveId: 'nothing' };
    const body = anInput({
      ownerId: 'x',
      audience: { kind: 'restricted', personIds: [bo, 'y'], teamIds: ['z'] },
      supports: [path, nobody, path],
      keyResults: anInput().keyResults.map((one) => ({ ...one, ownerId: 'w' })),
    });
    const refusal = await api.refusal('createObjective', { as: bo, path: board, key: 'k', body });
    expect(refusal.fields).toEqual(
      expect.arrayContaining([
        { path: 'ownerId', rule: 'unknown-id' },
        { path: 'keyResults.0.ownerId', rule: 'unknown-id' },
        { path: 'audience.personIds.1', rule: 'unknown-id' },
        { path: 'audience.teamIds.0', rule: 'unknown-id' },
        { path: 'supports.1', rule: 'unknown-id' },
        { path: 'supports.2', rule: 'duplicate-id' },
      ]),
    );
    expect(refusal.fields).toHaveLength(6);
  });

  it('refuses parents that would make an objective support itself', async () => {
    const { api } = setting();
    const second = { ...board, objectiveId: 'second' };
    const edit = async (from: typeof path, supports: (typeof path)[]) => {
      const { etag, objective } = await view(ada, from.objectiveId);
      const body = { ...asInput(objective), supports };
      return api.send('editObjective', { as: ada, path: from, ifMatch: etag, body });
    };
    expect((await edit(path, [second])).status).toBe(200);
    for (const parents of [[path], [second]]) {
      const { status, text } = await edit(second, parents);
      expect(status).toBe(400);
      expect(text).toContain('{"path":"supports","rule":"circular-parents"}');
    }
  });

  it('keeps parents that the editor cannot see', async () => {
    const { api } = setting();
    const hidden = { teamId: 'sales', cycleId: '2026-q4', objectiveId: '' };
    const body = anInput({
      title: 'Hidden',
      ownerId: cilla,
      audience: { kind: 'restricted', personIds: [bo], teamIds: [] },
      keyResults: [],
    });
    const asked = { as: cilla, path: hidden, key: 'h', body };
    const { objective } = await api.ask('createObjective', asked);
    const parent = { ...hidden, objectiveId: objective.id };
    const own = anInput({ ownerId: bo, supports: [parent] });
    const child = await api.ask('createObjective', { as: bo, path: board, key: 'c', body: own });
    const childPath = { ...board, objectiveId: child.objective.id };
    await api.catchUp();

    const seenByAda = await view(ada, child.objective.id);
    expect(seenByAda.objective.supports).toEqual([]);
    const edited = { ...asInput(seenByAda.objective), title: 'Edited' };
    const edit = { as: ada, path: childPath, ifMatch: seenByAda.etag, body: edited };
    await api.ask('editObjective', edit);
    expect((await view(bo, child.objective.id)).supports).toEqual([
      { reference: parent, title: 'Hidden' },
    ]);
    const { events } = await api.ask('readHistory', { as: ada, path: childPath });
    expect(JSON.stringify(events)).not.toContain(parent.objectiveId);
  });
});
