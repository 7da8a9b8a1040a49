import type { ReviewReference } from '#core/domain/review-link.ts';

/** A meeting that is read. */
export interface ReadingItem {
  readonly mode: 'reading';
  /** Another for each selection. */
  readonly key: number;
  /** Graph's id of this person's copy; null where Outlook keeps it to itself, as for a cancelled meeting. */
  readonly restId: string | null;
  /** The review that a link in the invitation names: an untrusted hint. Never rejects; null when there is none or the text cannot be read. */
  readonly hintedReview: Promise<ReviewReference | null>;
}

/** A meeting that is written. Each call rejects with OutlookRefusal. */
export interface ComposingItem {
  readonly mode: 'composing';
  readonly key: number;
  /** Everybody invited so far, the organiser left out. */
  readonly readAttendeeMails: () => Promise<string[]>;
  /** The review that a link in the body names now. */
  readonly readHintedReview: () => Promise<ReviewReference | null>;
  /** HTML of the whole body. */
  readonly readBody: () => Promise<string>;
  readonly writeBody: (html: string) => Promise<void>;
  /** Puts HTML where the cursor is. */
  readonly insertBlock: (html: string) => Promise<void>;
  /** Saves the meeting, and resolves with Graph's id of it. */
  readonly save: () => Promise<string>;
}

/** What is selected in Outlook: one meeting that is read or written, or none, several or a mail. */
export type OutlookItem =
  ReadingItem | ComposingItem | { readonly mode: 'none'; readonly key: number };

/** The selected item as it changes while the pane is pinned; fits React's useSyncExternalStore. */
export interface ItemSource {
  /** The same object until the selection changes. */
  readonly current: () => OutlookItem;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}
