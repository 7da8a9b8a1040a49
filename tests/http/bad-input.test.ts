import { describe, expect, it } from '@jest/globals';
import type { FieldRule } from '#core/domain/errors.ts';
import { everythingIn } from './api.ts';
import { anObjective, bo } from './organisation.ts';
import { anIssuer, setUp } from './setting.ts';
import { stores } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const checkInPath = { ...board, objectiveId: 'self-service', keyResultId: 'churn' };

const metric = { kind: 'metric', start: 5, target: 3, unit: '%' };
const keyResult = { title: 'Churn', ownerId: bo, weight: 1, measure: metric };
const objective = {
  title: 'Customers stay',
  ambition: 'committed',
  ownerId: bo,
  audience: { kind: 'everyone' },
  supports: [],
  keyResults: [keyResult],
};
const withKeyResult = (given: object) => ({
  ...objective,
  keyResults: [{ ...keyResult, ...given }],
});
const withMeasure = (given: object) => withKeyResult({ measure: { ...metric, ...given } });
const steps = (...weights: number[]) =>
  weights.map((weight, index) => ({ id: `s${index}`, title: 'Step', weight, dueOn: null }));
const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

type Row = readonly [what: string, body: unknown, path: string, rule: FieldRule];

/** A whole objective with one thing wrong. */
const refusedFields: readonly Row[] = [
  ['a missing field', { ...objective, title: undefined }, 'title', 'required'],
  ['an empty title', { ...objective, title: '  ' }, 'title', 'too-short'],
  ['a long title', { ...objective, title: 'x'.repeat(301) }, 'title', 'too-long'],
  ['a title of another type', { ...objective, title: 7 }, 'title', 'type'],
  ['script in a title', { ...objective, title: 'a<script>x</script>' }, 'title', 'not-plain-text'],
  [
    'an image that runs script',
    withKeyResult({ title: '<img src=x onerror=y>' }),
    'keyResults.0.title',
    'not-plain-text',
  ],
  [
    'script in a unit',
    withMeasure({ unit: '</script>' }),
    'keyResults.0.measure.unit',
    'not-plain-text',
  ],
  ['a control character', { ...objective, title: 'a\u0000b' }, 'title', 'not-plain-text'],
  ['an unknown field', { ...objective, colour: 'red' }, 'colour', 'unknown-field'],
  [
    'an unknown field further down',
    withMeasure({ by: 1 }),
    'keyResults.0.measure.by',
    'unknown-field',
  ],
  [
    'a prototype',
    JSON.parse(JSON.stringify(objective).replace('{', '{"__proto__":{"a":1},')),
    '__proto__',
    'unknown-field',
  ],
  [
    'an unknown kind of measure',
    withMeasure({ kind: 'magic' }),
    'keyResults.0.measure.kind',
    'wrong-kind',
  ],
  ['an unknown ambition', { ...objective, ambition: 'huge' }, 'ambition', 'type'],
  ['key results that are no list', { ...objective, keyResults: {} }, 'keyResults', 'type'],
  [
    'too many key results',
    { ...objective, keyResults: Array.from({ length: 51 }, () => keyResult) },
    'keyResults',
    'too-many',
  ],
  ['a negative weight', withKeyResult({ weight: -1 }), 'keyResults.0.weight', 'out-of-range'],
  ['weights that sum to zero', withKeyResult({ weight: 0 }), 'keyResults', 'weights-sum-to-zero'],
  [
    'start = target',
    withMeasure({ target: 5 }),
    'keyResults.0.measure.target',
    'start-equals-target',
  ],
  [
    'steps that weigh nothing',
    withKeyResult({ measure: { kind: 'milestones', milestones: steps(0, 0) } }),
    'keyResults.0.measure.milestones',
    'weights-sum-to-zero',
  ],
  [
    'a day that does not exist',
    withKeyResult({
      measure: { kind: 'milestones', milestones: [{ ...steps(1)[0], dueOn: '2026-02-30' }] },
    }),
    'keyResults.0.measure.milestones.0.dueOn',
    'not-a-day',
  ],
  [
    'a key result that claims to exist',
    withKeyResult({ id: 'churn' }),
    'keyResults.0.id',
    'unknown-id',
  ],
  ['an id that is a path', { ...objective, ownerId: '../../x' }, 'ownerId', 'type'],
  ['a list as the body', [], '', 'type'],
  ['nothing as the body', null, '', 'type'],
];

/** Bodies that JSON.stringify would not write. */
const refusedTexts: readonly (readonly [
  what: string,
  text: string,
  status: number,
  said: string,
])[] = [
  [
    'infinity',
    JSON.stringify(objective).replace('"weight":1', '"weight":1e999'),
    400,
    '{"path":"keyResults.0.weight","rule":"not-finite"}',
  ],
  ['NaN', JSON.stringify(objective).replace('"weight":1', '"weight":NaN'), 400, 'not-json'],
  ['half of a body', JSON.stringify(objective).slice(0, 40), 400, 'not-json'],
  ['no body', '', 400, 'not-json'],
  ['13 levels', deep(13), 400, 'a.a.a.a.a.a.a.a.a.a.a.a.a","rule":"too-deep"'],
  ['a tower of lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, 'too-deep'],
  [
    'more than 256 kB',
    JSON.stringify({ ...objective, title: 'x'.repeat(257 * 1024) }),
    413,
    '"maxBytes":262144',
  ],
];

describe.each(stores)('bad input on $name', ({ open }) => {
  const setting = setUp(open, issuer, () => [anObjective()]);

  /** Sends it, and holds what is stored afterwards against what was before. */
  const refused = async (text: string) => {
    const { api, store } = setting();
    const before = await everythingIn(store);
    const reply = await api.send('createObjective', { as: bo, path: board, key: 'k', text });
    expect(await everythingIn(store)).toEqual(before);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    return reply;
  };

  it.each(refusedFields)('refuses %s and names the field', async (_, body, path, rule) => {
    const { status, text } = await refused(JSON.stringify(body));
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ code: 'invalid', fields: [{ path, rule }] });
  });

  it.each(refusedTexts)('refuses %s', async (_, body, status, said) => {
    const reply = await refused(body);
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(said);
  });

  it('refuses readings that are no numbers or of another kind', async () => {
    const { api, store } = setting();
    const before = await everythingIn(store);
    const send = async (text: string) =>
      (await api.send('recordCheckIn', { as: bo, path: checkInPath, key: 'k', text })).text;
    expect(await send('{"reading":{"kind":"value","value":-1e999},"confidence":5}')).toContain(
      '{"path":"reading.value","rule":"not-finite"}',
    );
    expect(await send('{"reading":{"kind":"value","value":"4"},"confidence":5}')).toContain(
      '{"path":"reading.value","rule":"type"}',
    );
    expect(
      await send('{"reading":{"kind":"milestones","reachedIds":[]},"confidence":5}'),
    ).toContain('{"path":"reading.kind","rule":"wrong-kind"}');
    expect(await send('{"reading":{"kind":"value","value":4},"confidence":11}')).toContain(
      '{"path":"confidence","rule":"out-of-range"}',
    );
    const note = '"note":"<script>alert(1)</script>"';
    expect(await send(`{"reading":{"kind":"value","value":4},"confidence":5,${note}}`)).toContain(
      '{"path":"note","rule":"not-plain-text"}',
    );
    expect(await everythingIn(store)).toEqual(before);
  });

  it('asks for the version of what is changed, and for a key with what is added', async () => {
    const { api } = setting();
    const remove = await api.refusal('removeObjective', { as: bo, path: checkInPath });
    expect(remove.fields).toEqual([{ path: 'If-Match', rule: 'required' }]);
    const text = JSON.stringify(objective);
    const create = await api.refusal('createObjective', { as: bo, path: board, text });
    expect(create.fields).toEqual([{ path: 'Idempotency-Key', rule: 'required' }]);
    const odd = { as: bo, path: board, text, key: 'a/b' };
    expect((await api.refusal('createObjective', odd)).fields).toEqual([
      { path: 'Idempotency-Key', rule: 'type' },
    ]);
  });

  it('refuses unknown and odd parameters', async () => {
    const { api } = setting();
    const query = await api.refusal('readBoard', { as: bo, path: board, query: { debug: '1' } });
    expect(query.fields).toEqual([{ path: 'debug', rule: 'unknown-field' }]);
    const path = await api.refusal('readBoard', { as: bo, path: { ...board, teamId: 'a/b' } });
    expect(path.fields).toEqual([{ path: 'teamId', rule: 'type' }]);
  });

  it('keeps text that only looks like markup as it was typed', async () => {
    const { api } = setting();
    const title = 'Answer in < 5 min & “no” <3';
    const text = JSON.stringify({ ...objective, title });
    const {
      status,
      headers,
      text: answer,
    } = await api.send('createObjective', {
      as: bo,
      path: board,
      key: 'k',
      text,
    });
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(JSON.parse(answer).objective.title).toBe(title);
  });
});
