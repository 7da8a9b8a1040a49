import type { Answer } from '#core/contract/endpoints.ts';
import { DomainError } from '#core/domain/errors.ts';
import { reviewPath } from '#core/domain/review-link.ts';
import type { Offices } from '#functions/ports/calendar.ts';
import { CalendarError } from '#functions/ports/calendar.ts';
import type { ClientStates } from '#functions/ports/client-states.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { Ids } from '#functions/ports/ids.ts';
import type { Log } from '#functions/ports/log.ts';
import type { Store } from '#functions/ports/store.ts';
import { StoreBusyError } from '#functions/ports/store.ts';
import type { VerifyToken } from '#functions/ports/token-verifier.ts';
import { refusalOf } from './calendars/calendar-refusal.ts';
import { goRound, watchedPeople } from './calendars/go-round.ts';
import type { Notice } from './calendars/take-notice.ts';
import { takeNotice } from './calendars/take-notice.ts';
import type { DeliveryOutcome } from './deliveries/deliver.ts';
import { deliver, giveUp } from './deliveries/deliver.ts';
import { organisationSnapshots } from './organisation/organisation-snapshot.ts';
import type { Changed } from './projections/project-changes.ts';
import { projectChanges } from './projections/project-changes.ts';
import type { ReviewSourceReference } from './projections/review-source.ts';
import { purgeRemoved } from './purge-removed.ts';
import type { Asked, AskedEndpoint, Immutable, Tools, UseCase } from './use-case.ts';
import { useCases } from './use-cases.ts';

/** What the composition root chose. */
export interface Adapters {
  /** The tenants that work on a schedule is done for. */
  readonly tenantIds: readonly string[];
  /** Origin of the add-in, for links that people open. */
  readonly addinUrl: string;
  readonly store: Store;
  readonly verifyToken: VerifyToken;
  readonly offices: Offices;
  readonly clientStates: ClientStates;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What the triggers drive. */
export interface Backend {
  readonly verifyToken: VerifyToken;
  readonly clientStates: ClientStates;
  /** Answers a parsed request. Throws DomainError for every expected refusal, neighbours without an answer included. */
  ask<Name extends AskedEndpoint>(
    name: Name,
    asked: Asked<Name>,
    log: Log,
  ): Promise<Immutable<Answer<Name>>>;
  readonly project: (changes: readonly Changed[]) => Promise<void>;
  readonly deliver: (
    reference: ReviewSourceReference,
    isLastTry: boolean,
    log: Log,
  ) => Promise<DeliveryOutcome>;
  /** For what the queue does not repeat any more. */
  readonly giveUp: (reference: ReviewSourceReference, log: Log) => Promise<void>;
  readonly takeNotice: (notice: Notice, log: Log) => Promise<void>;
  /** Looks into every calendar that is followed. */
  readonly goRounds: (log: Log) => Promise<void>;
  readonly purge: () => Promise<void>;
}

export function createBackend({
  verifyToken,
  tenantIds,
  addinUrl,
  ...adapters
}: Adapters): Backend {
  const readOrganisation = organisationSnapshots(adapters.store, adapters.clock);
  const toolsWith = (log: Log): Tools => ({
    ...adapters,
    readOrganisation,
    reviewUrl: (reference) => addinUrl + reviewPath(reference),
    log,
  });
  return {
    verifyToken,
    clientStates: adapters.clientStates,
    ask: async (name, asked, log) => {
      const answer: UseCase<typeof name> = useCases[name];
      try {
        return await answer(toolsWith(log), asked);
      } catch (cause) {
        if (cause instanceof CalendarError) throw refusalOf(cause);
        if (!(cause instanceof StoreBusyError)) throw cause;
        const { retryAfterSeconds } = cause;
        throw new DomainError('busy', { retryAfterSeconds }, { cause });
      }
    },
    project: (changes) => projectChanges(adapters.store, changes),
    deliver: (reference, isLastTry, log) => deliver(toolsWith(log), reference, isLastTry),
    giveUp: (reference, log) => giveUp(toolsWith(log), reference),
    takeNotice: (notice, log) => takeNotice(toolsWith(log), notice),
    goRounds: async (log) => {
      const tools = toolsWith(log);
      for (const tenantId of tenantIds)
        for (const personId of await watchedPeople(tools, tenantId))
          await goRound(tools, tenantId, personId);
    },
    purge: async () => {
      for (const tenantId of tenantIds) await purgeRemoved(adapters, tenantId);
    },
  };
}
