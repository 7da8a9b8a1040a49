// A small function app with one of each trigger. What its background functions get, it tells at /api/seen.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { InvocationContext } from '@azure/functions';
import { app, output } from '@azure/functions';

const notebook = process.env['NOTEBOOK'] ?? '';
const note = (line: unknown): void => appendFileSync(notebook, `${JSON.stringify(line)}\n`);
const notes = (): unknown[] =>
  existsSync(notebook)
    ? readFileSync(notebook, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown)
    : [];
const jobs = output.storageQueue({ queueName: '%QUEUE%', connection: 'STORAGE' });

app.http('seen', { methods: ['GET'], handler: () => ({ jsonBody: notes() }) });

app.http('hello', { methods: ['GET'], handler: () => ({ body: 'hello world' }) });

app.http('greet', {
  methods: ['GET'],
  route: 'people/{name}/greeting/{times:int?}',
  handler: ({ params, query }) => ({
    jsonBody: { ...params, loud: query.get('loud') },
    headers: { etag: '"1"' },
  }),
});

app.http('special', {
  methods: ['GET'],
  route: 'people/special/greeting',
  handler: () => ({ body: 'special' }),
});

app.http('echo', {
  methods: ['POST', 'PUT'],
  route: 'echo/{*rest}',
  handler: async (request) => ({
    status: 201,
    headers: {
      'content-type': request.headers.get('content-type') ?? '',
      'x-rest': request.params['rest'] ?? '',
    },
    body: await request.arrayBuffer(),
  }),
});

app.http('broken', {
  methods: ['GET'],
  handler: () => {
    throw new Error('broken on purpose');
  },
});

app.http('enqueue', {
  methods: ['POST'],
  extraOutputs: [jobs],
  handler: async (request, context) => {
    context.extraOutputs.set(jobs, await request.json());
    return { status: 202 };
  },
});

app.storageQueue('work', {
  queueName: '%QUEUE%',
  connection: 'STORAGE',
  handler: (message, context) => {
    note({ work: message, attempt: context.triggerMetadata?.['dequeueCount'] });
    if (message === 'bad') throw new Error('bad message');
  },
});

app.storageQueue('poison', {
  queueName: '%QUEUE%-poison',
  connection: 'STORAGE',
  handler: (message) => note({ poison: message }),
});

app.timer('tick', {
  schedule: '0 0 3 * * *',
  runOnStartup: true,
  handler: (timer) => note({ tick: timer.isPastDue }),
});

app.cosmosDB('changes', {
  connection: 'COSMOS',
  databaseName: 'd',
  containerName: 'c',
  feedPollDelay: 100,
  startFromBeginning: true,
  retry: {
    strategy: 'exponentialBackoff',
    maxRetryCount: -1,
    minimumInterval: { milliseconds: 0 },
    maximumInterval: { seconds: 1 },
  },
  handler: (documents: unknown[], context: InvocationContext) => {
    const retryCount = context.retryContext?.retryCount ?? 0;
    note({ changes: documents, retryCount });
    if (existsSync(`${notebook}.fail`)) throw new Error('projection failed');
  },
});
