/** What nested app authentication hands to an app: tokens of the app itself, though its host asked for them. */
export interface NestedAppTokens {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresInSeconds: number;
}
