import type { Store } from '#functions/ports/store.ts';

/** A store to hold to its promises. */
export interface OpenedStore {
  readonly store: Store;
  /** Lets documents grow older by so much. */
  passSeconds(this: void, seconds: number): Promise<void>;
  close(this: void): Promise<void>;
}

/** The store of the suite that runs, for each part of the contract. */
export type Given = () => OpenedStore;
