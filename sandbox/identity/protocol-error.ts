/** What Entra adds to an error of the protocol. Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export interface ErrorDetails {
  readonly error_codes?: readonly number[];
  readonly suberror?: string;
  readonly claims?: string;
}

/** A refusal of the OAuth 2.0 protocol. Source: RFC 6749, 4.1.2.1 and 5.2. */
export class ProtocolError extends Error {
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(
    code: string,
    description: string,
    { details = {}, ...options }: ErrorOptions & { readonly details?: ErrorDetails } = {},
  ) {
    super(description, options);
    this.name = 'ProtocolError';
    this.code = code;
    this.details = details;
  }
}
