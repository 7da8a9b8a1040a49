import type { Answer } from './answer.ts';
import { answerBatch } from './batch.ts';
import { answerFeed } from './change-feed.ts';
import { answerPlan } from './plan.ts';
import { answerQuery } from './query.ts';
import { Refusal } from './refusal.ts';
import type { GatewayRequest } from './request.ts';
import {
  accountResource,
  containerId,
  containerResource,
  databaseId,
  databaseResource,
  rangesResource,
} from './resources.ts';
import { answerSingle } from './single-operations.ts';
import type { Storage } from './storage.ts';

export interface Gateway {
  readonly endpoint: string;
  readonly storage: Storage;
  /** Documents that one page of a query holds at most. */
  readonly pageSize: number;
}

/** What one request is answered. Throws Refusal. */
export function serve({ endpoint, storage, pageSize }: Gateway, request: GatewayRequest): Answer {
  const { kind, path } = request;
  const [dbs = 'dbs', database = databaseId, colls = 'colls', container = containerId] = path;
  if (dbs !== 'dbs' || database !== databaseId || colls !== 'colls' || container !== containerId) {
    throw new Refusal(404, 'Owner resource does not exist.');
  }
  switch (kind) {
    case 'account':
      return { status: 200, body: accountResource(endpoint) };
    case 'database':
      return { status: 200, body: databaseResource };
    case 'container':
      return { status: 200, body: containerResource };
    case 'ranges':
      return { status: 200, body: rangesResource };
    case 'plan':
      return answerPlan(request);
    case 'query':
    case 'next-page':
      return answerQuery(storage, request, pageSize);
    case 'batch':
      return answerBatch(storage, request);
    case 'feed':
      return answerFeed(storage, request);
    case 'read':
    case 'create':
    case 'upsert':
    case 'replace':
    case 'delete':
      return answerSingle(storage, { ...request, kind });
  }
}
