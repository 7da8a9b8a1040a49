import fc from 'fast-check';

const ids = ['a:1', 'a:2', 'a:10', 'b:1', 'b'];
const anId = fc.constantFrom(...ids);
const aPrefix = fc.constantFrom('', 'a', 'a:', 'a:1', 'b', 'b:', 'c');
/** Which of the partitions. */
const place = fc.constantFrom(0, 1);

/** What JSON can say: it has no -0. */
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const anOperation = fc.record({
  id: anId,
  kind: fc.constantFrom('create', 'upsert', 'replace', 'delete'),
  /** Which of the versions that the id has had; 0 the newest. */
  age: fc.constantFrom(0, 0, 0, 1, 2),
  body: fc.jsonValue({ maxDepth: 2 }).map(asWritten),
});

const aWrite = fc.record({
  do: fc.constant('write' as const),
  place,
  operations: fc.uniqueArray(anOperation, {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 4,
  }),
});

const aRead = fc.record({
  do: fc.constant('read' as const),
  place,
  ids: fc.array(anId, { maxLength: 3 }),
  prefixes: fc.array(aPrefix, { maxLength: 2 }),
});

const aPage = fc.record({
  do: fc.constant('page' as const),
  place,
  prefix: aPrefix,
  limit: fc.integer({ min: 1, max: 4 }),
  before: fc.option(fc.constantFrom(...ids, 'a:11', ''), { nil: undefined }),
});

export const anyHistory = fc.array(
  fc.oneof({ weight: 4, arbitrary: aWrite }, { weight: 2, arbitrary: aRead }, aPage),
  { minLength: 1, maxLength: 20 },
);

export type Step = ReturnType<(typeof anyHistory)['generate']>['value'][number];
export type Write = Extract<Step, { do: 'write' }>;
