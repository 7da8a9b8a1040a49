/**
 * Refusals as Graph words them: status, code, message.
 * Sources: https://learn.microsoft.com/graph/errors and https://learn.microsoft.com/graph/resolve-auth-errors
 */
const refusals = {
  'no-token': [401, 'InvalidAuthenticationToken', 'Access token is empty.'],
  'bad-token': [401, 'InvalidAuthenticationToken', 'Access token validation failure.'],
  'exchange-denied': [
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  ],
  'directory-denied': [
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  ],
  'me-needs-person': [
    400,
    'BadRequest',
    '/me request is only valid with delegated authentication flow.',
  ],
  'no-such-segment': [400, 'BadRequest', 'Resource not found for the segment.'],
  'bad-request': [400, 'BadRequest', 'The request is malformed or incorrect.'],
  'bad-body': [400, 'RequestBodyRead', 'The request body cannot be read.'],
  'bad-select': [400, 'RequestBroker--ParseUri', 'Could not find the property.'],
  'bad-filter': [400, 'ErrorInvalidUrlQueryFilter', 'The query filter is not supported.'],
  'bad-time-zone': [
    400,
    'TimeZoneNotSupportedException',
    'A valid TimeZone value must be specified.',
  ],
  'unsupported-query': [400, 'Request_UnsupportedQuery', 'Unsupported query.'],
  'invalid-request': [400, 'ErrorInvalidRequest', 'The request is invalid.'],
  'bad-id': [400, 'ErrorInvalidIdMalformed', 'Id is malformed.'],
  'no-such-item': [404, 'ErrorItemNotFound', 'The specified object was not found in the store.'],
  'no-such-mailbox': [404, 'ErrorInvalidUser', 'The requested user is invalid.'],
  'no-mailbox': [
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  ],
  'no-such-resource': [404, 'Request_ResourceNotFound', 'Resource does not exist.'],
  'no-photo': [404, 'ImageNotFound', 'The photo was not found.'],
  'no-such-subscription': [404, 'ResourceNotFound', 'The object was not found.'],
  'duplicate-subscription': [
    409,
    'Conflict',
    'A subscription already exists for the requested combination.',
  ],
  'unknown-sync-state': [
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; start a full synchronization.',
  ],
  conflict: [
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  ],
  'failed-dependency': [
    424,
    'FailedDependency',
    'The request failed because a request that it depends on failed.',
  ],
  throttled: [429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.'],
  unavailable: [503, 'ServiceUnavailable', 'The service is temporarily unavailable.'],
  'gateway-timeout': [504, 'GatewayTimeout', 'The operation timed out.'],
  'invalid-subscription': [400, 'ExtensionError', 'The subscription is invalid.'],
  'not-validated': [
    400,
    'ValidationError',
    'Subscription validation request failed. Response must contain the validation token.',
  ],
} as const satisfies Record<string, readonly [status: number, code: string, message: string]>;

export type Refusal = keyof typeof refusals;

/** A refusal that Graph would answer with; a detail takes the place of its usual message. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    refusal: Refusal,
    detail?: string,
    { headers = {}, ...options }: ErrorOptions & { headers?: Record<string, string> } = {},
  ) {
    const [status, code, message] = refusals[refusal];
    super(detail ?? message, options);
    this.name = 'GraphError';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
