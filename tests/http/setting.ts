import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Objective } from '#core/domain/objective.ts';
import type { Api } from './api.ts';
import { composeApi } from './api.ts';
import type { Issuer } from './issuer.ts';
import { startIssuer } from './issuer.ts';
import { storeOrganisation } from './organisation.ts';
import type { OpenStore } from './stores.ts';

export interface Setting {
  readonly api: Api;
  readonly store: OpenStore['store'];
}

let issuer: Issuer | undefined;

/** One identity provider for the tests of a file. */
export function anIssuer(): () => Issuer {
  beforeAll(async () => void (issuer = await startIssuer()));
  afterAll(() => issuer?.close());
  return () => {
    if (!issuer) throw new Error('Not within a test.');
    return issuer;
  };
}

/** For every test of a block: the organisation in a store of its own, and the API on it. */
export function setUp(
  open: () => Promise<OpenStore>,
  getIssuer: () => Issuer,
  objectives: () => readonly Objective[] = () => [],
): () => Setting {
  let opened: OpenStore | undefined;
  let api: Api | undefined;
  beforeEach(async () => {
    opened = await open();
    await storeOrganisation(opened.store, objectives());
    api = composeApi(opened.store, getIssuer());
  });
  afterEach(() => opened?.close());
  return () => {
    if (!opened || !api) throw new Error('Not within a test.');
    return { api, store: opened.store };
  };
}
