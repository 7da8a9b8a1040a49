import type { OutlookErrorName } from './errors.ts';

// What the stand-in of Office.js, in the pane, and the frame around the pane say to each other. The wire
// of the real Office.js is not documented; only what an add-in sees of it is imitated.

/** Somebody in an item. */
export interface Address {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** How a series repeats. */
export interface RecurrenceView {
  readonly recurrenceType: 'daily' | 'weekly' | 'monthly' | 'yearly';
  readonly interval: number;
}

/** An item that is read. Ids are in the form of EWS; instants in ISO 8601, UTC. */
export interface ReadView {
  readonly mode: 'read';
  /** Absent where Outlook does not tell it: a meeting that was cancelled. */
  readonly itemId?: string;
  readonly subject: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly location: string;
  readonly organizer: Address;
  readonly requiredAttendees: readonly Address[];
  readonly optionalAttendees: readonly Address[];
  /** Of an occurrence: the id of its series. */
  readonly seriesId: string | null;
  readonly recurrence: RecurrenceView | null;
}

/** An item that is written. What is in it is asked for, because the person may be changing it. */
export interface ComposeView {
  readonly mode: 'compose';
  readonly seriesId: string | null;
}

/** `key` tells one selection from the next: a call about an item that is no longer selected is refused. */
export type ItemView = { readonly key: number } & (ReadView | ComposeView);

/** As Outlook gives them: colours, without a name. */
export interface ThemeView {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What the frame knows when the pane opens. */
export interface OutlookView {
  readonly displayLanguage: string;
  readonly theme: ThemeView;
  readonly profile: Address & { readonly timeZone: string };
  readonly item: ItemView | null;
}

export type BodyFormat = 'html' | 'text';

/** The fields that a form holds besides its body. */
export interface ComposeFields {
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  readonly requiredAttendees: readonly Address[];
  readonly optionalAttendees: readonly Address[];
  readonly recurrence: RecurrenceView | null;
}

/** The fields that an add-in may write. */
export type WritableFields = Omit<ComposeFields, 'recurrence'>;

/** Everything that the pane can ask about an item. */
export interface ItemCalls {
  readonly readBody: (format: BodyFormat) => Promise<string>;
  readonly writeBody: (text: string, format: BodyFormat) => Promise<void>;
  readonly prependToBody: (text: string, format: BodyFormat) => Promise<void>;
  readonly replaceSelection: (text: string, format: BodyFormat) => Promise<void>;
  readonly readFields: () => Promise<ComposeFields>;
  readonly writeFields: (fields: Partial<WritableFields>) => Promise<void>;
  /** Resolves with the item's id, in the form of EWS. */
  readonly save: () => Promise<string>;
  readonly readItemId: () => Promise<string>;
}

/** From the pane to the frame. */
export type PaneMessage =
  | { readonly outlook: 'connect' }
  | {
      readonly outlook: 'call';
      readonly id: number;
      readonly itemKey: number;
      readonly call: keyof ItemCalls;
      readonly args: readonly unknown[];
    }
  /** A message of MSAL's nested app authentication, as MSAL wrote it. */
  | { readonly outlook: 'bridge'; readonly text: string };

/** From the frame to the pane. */
export type FrameMessage =
  | { readonly outlook: 'connected'; readonly view: OutlookView }
  | { readonly outlook: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly outlook: 'refusal'; readonly id: number; readonly error: OutlookErrorName }
  | { readonly outlook: 'item-changed'; readonly item: ItemView | null }
  | { readonly outlook: 'theme-changed'; readonly theme: ThemeView }
  | { readonly outlook: 'bridge'; readonly text: string };

const isOfProtocol = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'outlook' in data &&
  typeof data.outlook === 'string';

// Both ends are parts of the sandbox: who sent it is checked by the receiver, and what is in it is not.
export const isPaneMessage = (data: unknown): data is PaneMessage => isOfProtocol(data);
export const isFrameMessage = (data: unknown): data is FrameMessage => isOfProtocol(data);
