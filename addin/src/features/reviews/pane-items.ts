import type { ReviewReference } from '#core/domain/review-link.ts';

/** The invitation that is being read in Outlook; another one is another object. */
export interface ReadItem {
  /** Of the reader's own copy, as Graph writes it; null when Outlook does not tell. */
  readonly eventId: string | null;
  /** The review that a link in its body names; anybody can write a link, so it is a hint only. */
  readonly hint: ReviewReference | null;
}

/** The invitation that is being written in Outlook. Everything rejects when Outlook refuses. */
export interface ComposeItem {
  /** Another for each invitation. */
  readonly key: number;
  /** Everybody invited so far, the organiser left out. */
  readonly attendeeMails: () => Promise<string[]>;
  /** The review that a link in its body names now; a hint, as above. */
  readonly readHint: () => Promise<ReviewReference | null>;
  /** HTML. */
  readonly readBody: () => Promise<string>;
  readonly writeBody: (html: string) => Promise<void>;
  readonly insertAtCursor: (html: string) => Promise<void>;
  /** Saves it, and resolves to its id as Graph writes it. */
  readonly save: () => Promise<string>;
  /** Of the invitation. */
  readonly language: 'en' | 'sv';
}
