// The functions host as a process of its own: app settings are its environment, its options come as
// an argument, and it ends when the process that started it says so or is gone.
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { describeError, writeLog } from './log.ts';
import type { HostMessage, ProcessOptions } from './messages.ts';
import { startHost } from './start-host.ts';

const { storePath, ...options } = JSON.parse(process.argv[2] ?? '{}') as ProcessOptions;

// Ctrl-C reaches every process of a terminal; the parent decides.
process.on('SIGINT', () => undefined);

let stop = (): void => process.exit(0);
process.once('disconnect', () => stop());

function fail(error: unknown): void {
  writeLog('critical', 'host', describeError(error));
  process.exit(1);
}

try {
  const store = openSqliteStore(storePath);
  const host = await startHost({
    ...options,
    changes: (continuation, limit) => store.changes(continuation, limit),
  });
  stop = () => void host.close().then(() => process.exit(0), fail);
  process.send?.({ port: host.port } satisfies HostMessage);
} catch (error) {
  fail(error);
}
