import type { Answer } from '#core/contract/endpoints.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { Ids } from '#functions/ports/ids.ts';
import type { Log } from '#functions/ports/log.ts';
import type { Store } from '#functions/ports/store.ts';
import { StoreBusyError } from '#functions/ports/store.ts';
import type { VerifyToken } from '#functions/ports/token-verifier.ts';
import { organisationSnapshots } from './organisation/organisation-snapshot.ts';
import type { Changed } from './projections/project-changes.ts';
import { projectChanges } from './projections/project-changes.ts';
import { purgeRemoved } from './purge-removed.ts';
import type { Asked, AskedEndpoint, Immutable, Tools, UseCase } from './use-case.ts';
import { useCases } from './use-cases.ts';

/** What the composition root chose. */
export interface Adapters {
  /** The tenants that the nightly work is done for. */
  readonly tenantIds: readonly string[];
  readonly store: Store;
  readonly verifyToken: VerifyToken;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What the triggers drive. */
export interface Backend {
  readonly verifyToken: VerifyToken;
  /** Answers a parsed request. Throws DomainError for every expected refusal, a store without an answer included. */
  ask<Name extends AskedEndpoint>(
    name: Name,
    asked: Asked<Name>,
    log: Log,
  ): Promise<Immutable<Answer<Name>>>;
  readonly project: (changes: readonly Changed[]) => Promise<void>;
  readonly purge: () => Promise<void>;
}

export function createBackend({ verifyToken, tenantIds, ...adapters }: Adapters): Backend {
  const readOrganisation = organisationSnapshots(adapters.store, adapters.clock);
  return {
    verifyToken,
    ask: async (name, asked, log) => {
      const answer: UseCase<typeof name> = useCases[name];
      const tools: Tools = { ...adapters, readOrganisation, log };
      try {
        return await answer(tools, asked);
      } catch (cause) {
        if (!(cause instanceof StoreBusyError)) throw cause;
        const { retryAfterSeconds } = cause;
        throw new DomainError('busy', { retryAfterSeconds }, { cause });
      }
    },
    project: (changes) => projectChanges(adapters.store, changes),
    purge: async () => {
      for (const tenantId of tenantIds) await purgeRemoved(adapters, tenantId);
    },
  };
}
