/** A refusal of the OAuth 2.0 protocol. Source: RFC 6749, 4.1.2.1 and 5.2. */
export class ProtocolError extends Error {
  readonly code: string;

  constructor(code: string, description: string, options?: ErrorOptions) {
    super(description, options);
    this.name = 'ProtocolError';
    this.code = code;
  }
}
