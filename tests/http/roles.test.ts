import { describe, expect, it } from '@jest/globals';
import { aKeyResult, anObjective, ada, bo, dag, eva } from './organisation.ts';
import type { Setting } from './setting.ts';
import { anIssuer, setUp } from './setting.ts';
import { openSqlite } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service', keyResultId: 'churn' };

/** Who asks: Dag is in another team, but owns a key result of the objective. */
const callers = {
  administrator: { as: eva, roles: ['Administrator'] },
  'programme lead': { as: eva, roles: ['ProgrammeLead'] },
  'team lead': { as: ada },
  member: { as: bo },
  reader: { as: eva },
  'owner from elsewhere': { as: dag },
};
type CallerName = keyof typeof callers;
type Who = { readonly as: string; readonly roles?: readonly string[] };

const view = ({ api }: Setting, as: string, objectiveId = 'self-service') =>
  api.ask('readObjective', { as, path: { ...board, objectiveId } });

const input = (title: string, ownerId: string) => ({
  title,
  ambition: 'committed' as const,
  ownerId,
  audience: { kind: 'everyone' as const },
  supports: [],
  keyResults: [],
});

/** Each thing that somebody may want to do: the status of the answer. */
const deeds: Readonly<Record<string, (setting: Setting, who: Who) => Promise<number>>> = {
  'read the board': async ({ api }, who) =>
    (await api.send('readBoard', { ...who, path: board })).status,
  'read the history': async ({ api }, who) =>
    (await api.send('readHistory', { ...who, path })).status,
  'add an objective': async ({ api }, who) =>
    (
      await api.send('createObjective', {
        ...who,
        path: board,
        key: 'k',
        body: input('New', who.as),
      })
    ).status,
  'edit an objective': async (setting, who) => {
    const { etag: ifMatch } = await view(setting, who.as);
    const body = input('Edited', ada);
    return (await setting.api.send('editObjective', { ...who, path, ifMatch, body })).status;
  },
  'edit an own objective': async (setting, who) => {
    const own = { ...board, objectiveId: 'of-bo' };
    const { etag: ifMatch } = await view(setting, who.as, 'of-bo');
    const body = input('Edited', bo);
    return (await setting.api.send('editObjective', { ...who, path: own, ifMatch, body })).status;
  },
  'remove an objective': async (setting, who) => {
    const { etag: ifMatch } = await view(setting, who.as);
    return (await setting.api.send('removeObjective', { ...who, path, ifMatch })).status;
  },
  'move an objective': async (setting, who) => {
    const { etag: ifMatch } = await view(setting, who.as);
    const body = { afterId: null };
    return (await setting.api.send('moveObjective', { ...who, path, ifMatch, body })).status;
  },
  'check in': async ({ api }, who) => {
    const body = { reading: { kind: 'value' as const, value: 4 }, confidence: 5 };
    return (await api.send('recordCheckIn', { ...who, path, key: 'k', body })).status;
  },
};

/** What each may do: the deeds that are refused with 403. */
const refused: Readonly<Record<CallerName, readonly string[]>> = {
  administrator: [],
  'programme lead': [],
  'team lead': [],
  member: ['edit an objective', 'remove an objective'],
  reader: [
    'add an objective',
    'edit an objective',
    'edit an own objective',
    'remove an objective',
    'move an objective',
    'check in',
  ],
  'owner from elsewhere': [
    'add an objective',
    'edit an objective',
    'edit an own objective',
    'remove an objective',
    'move an objective',
  ],
};

const rows = (Object.keys(callers) as CallerName[]).flatMap((name) =>
  Object.keys(deeds).map(
    (deed) => [name, refused[name].includes(deed) ? 'may not' : 'may', deed] as const,
  ),
);

describe('roles', () => {
  const setting = setUp(openSqlite, issuer, () => [
    anObjective({ keyResults: [aKeyResult({ ownerId: dag })] }),
    anObjective({ id: 'of-bo', ownerId: bo, rank: 'a1', keyResults: [] }),
  ]);

  it.each(rows)('a(n) %s %s %s', async (name, may, deed) => {
    const status = await deeds[deed]?.(setting(), callers[name]);
    if (may === 'may') expect([200, 201]).toContain(status);
    else expect(status).toBe(403);
  });
});
