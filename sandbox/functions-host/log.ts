const quietLevels = ['trace', 'debug'];

/** One line of the host's log: when, how grave, from where, what. */
export function writeLog(level: string, source: string, message: string): void {
  if (quietLevels.includes(level)) return;
  process.stderr.write(`${new Date().toISOString()} ${level} ${source}: ${message}\n`);
}

/** An error with its stack and causes, for the log. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeError(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
