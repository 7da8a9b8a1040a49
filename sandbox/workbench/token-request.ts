/** Whose token the page asks its server for: that of a Teams tab, Outlook's own, or those of an app within Outlook. */
export type TokenKind = 'tab' | 'outlook' | 'nested-app';

/** The body of `POST /tokens/{kind}`. */
export interface TokenRequest {
  readonly personId: string;
  /** What a conditional-access challenge asked for and the person has proved. */
  readonly claims?: string;
}
