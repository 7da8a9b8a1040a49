/** Whose calendar a subscription is about. */
export interface CalendarOwner {
  readonly tenantId: string;
  readonly personId: string;
}

/** What comes back with each notification of a subscription, and proves that we asked for it. */
export interface ClientStates {
  /** At most 128 characters. */
  of(owner: CalendarOwner): string;
  /** Whose it is; null for a text that we have not made. */
  ownerOf(clientState: string): CalendarOwner | null;
}
