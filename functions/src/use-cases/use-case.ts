import type { Answer, Body, endpoints, Query } from '#core/contract/endpoints.ts';
import type { EndpointName, PathParameters } from '#core/contract/routes.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import type { Offices } from '#functions/ports/calendar.ts';
import type { ClientStates } from '#functions/ports/client-states.ts';
import type { Ids } from '#functions/ports/ids.ts';
import type { Log } from '#functions/ports/log.ts';
export type { Log };
import type { Store } from '#functions/ports/store.ts';
import type { Caller } from '#functions/ports/token-verifier.ts';
import type { ReadOrganisation } from './organisation/organisation-snapshot.ts';

/** What every use case works with. */
export interface Tools {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly readOrganisation: ReadOrganisation;
  readonly offices: Offices;
  readonly clientStates: ClientStates;
  /** Where a review opens in a browser. */
  readonly reviewUrl: (reference: ReviewReference) => string;
}

/** One try of a request that may be sent again: the same key with another fingerprint is another request. */
export interface Attempt {
  readonly key: string;
  readonly fingerprint: string;
}

interface Preconditions {
  none: { readonly [Key in never]: never };
  /** The version that the caller changes, as it stood in the view. */
  'if-match': { readonly version: string };
  'idempotency-key': { readonly attempt: Attempt };
}

/** Every endpoint that somebody signed in asks. */
export type AskedEndpoint = Exclude<EndpointName, 'readOpenApi'>;

/** A request after it was verified and parsed. */
export type Asked<Name extends AskedEndpoint> = {
  readonly caller: Caller;
  /** What the caller proved themselves with, for acting on their behalf. Never stored, never logged. */
  readonly token: string;
  readonly path: PathParameters<Name>;
  readonly query: Query<Name>;
  readonly body: Body<Name>;
} & Preconditions[(typeof endpoints)[Name]['precondition']];

/** The same value, never written to. */
export type Immutable<Value> = Value extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value;

/** Answers one endpoint. Throws DomainError for every expected refusal. */
export type UseCase<Name extends AskedEndpoint> = (
  tools: Tools,
  asked: Asked<Name>,
) => Promise<Immutable<Answer<Name>>>;
