import type { InvocationContext } from '@azure/functions';
import type { Log } from '#functions/use-cases/use-case.ts';

/** Log lines of one invocation: events and ids only. */
export const logTo = (context: InvocationContext): Log => ({
  unreadable: ({ scope }, documentIds) => {
    if (documentIds.length > 0)
      context.warn('unreadable documents set aside', { scope, documentIds });
  },
  calendarFailed: (what, { failure }) => {
    const code = failure.reason === 'refused' ? failure.code : undefined;
    context.warn('calendar failed', { what, reason: failure.reason, code });
  },
  forgedNotices: (count) => context.warn('forged notifications thrown away', { count }),
});

/** What failed and where, with every cause behind it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeError(error.cause)}`;
  return `${error.stack ?? error.name}${cause}`;
}
