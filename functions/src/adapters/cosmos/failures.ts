import type { WireFailure } from './attempt.ts';

// Source: learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb
const passing = [408, 410, 429, 449, 502, 503, 504];
/** Refused before anything was done. */
const withoutEffect = [404, 410, 429, 449];
/** A replica that has not seen yet what this client has: it says "not found" and means "not yet". */
const sessionNotAvailable = 1002;

/** Worth another try: no answer, busy, throttled, moving. */
export const isPassing = ({ status, substatus }: WireFailure): boolean =>
  status === undefined ||
  passing.includes(status) ||
  (status === 404 && substatus === sessionNotAvailable);

/** Whether a write that met this failure may have taken effect all the same. */
export const leavesDoubt = ({ status }: WireFailure): boolean =>
  status === undefined || !withoutEffect.includes(status);

export const describe = ({ status, substatus }: WireFailure): string =>
  status === undefined
    ? 'Cosmos did not answer in time.'
    : `Cosmos answered ${status}${substatus ? `/${substatus}` : ''}.`;
