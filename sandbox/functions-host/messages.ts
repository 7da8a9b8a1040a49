import type { HostOptions } from './start-host.ts';

/** What the host's process is started with. */
export type ProcessOptions = Omit<HostOptions, 'changes'> & {
  /** The sqlite store whose change feed stands behind Cosmos DB triggers. */
  readonly storePath: string;
};

/** The host's process says that it is ready. */
export interface HostMessage {
  readonly port: number;
}
