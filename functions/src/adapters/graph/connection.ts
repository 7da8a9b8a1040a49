import { CalendarError } from '#functions/ports/calendar.ts';
import type { Answer, MailboxCall } from './calls.ts';
import type { LimitPerMailbox } from './limit-per-mailbox.ts';
import { patiently, type Patience, type Time } from './patience.ts';
import type { Send } from './send.ts';

/** One way into a mailbox. */
export interface Way {
  /** `/me`, or `/users/{id}` for the app itself. */
  readonly root: string;
  readonly token: (isFresh: boolean) => Promise<string>;
  /** Whether somebody is there whom Entra can ask. */
  readonly isPresent: boolean;
}

/** A mailbox as Graph opens it to somebody. */
export interface Connection {
  /** One try. Rejects with CalendarError. */
  readonly once: (call: MailboxCall) => Promise<Answer>;
  /** Tries until the budget is spent; for what may be done twice. Rejects with CalendarError. */
  readonly ask: (call: MailboxCall) => Promise<Answer>;
  /** As `ask`, for work of several calls. */
  readonly patiently: <T>(work: () => Promise<T>) => Promise<T>;
  /** Every root that a call may be sent to. */
  readonly roots: readonly string[];
}

export interface ConnectionSettings {
  readonly send: Send;
  readonly limit: LimitPerMailbox;
  readonly patience: Patience;
  readonly time: Time;
}

/** Goes the first way until it is refused there, then the next one for good. */
export function connect(
  mailbox: string,
  ways: readonly Way[],
  { send, limit, patience, time }: ConnectionSettings,
): Connection {
  let firstOpen = 0;

  async function sendAlong({ root, token }: Way, call: MailboxCall): Promise<Answer> {
    const sendWith = (accessToken: string) =>
      limit(mailbox, patience, () => send(call(root), accessToken));
    const known = await token(false);
    return sendWith(known).catch(async (error: unknown) => {
      if (reasonOf(error) !== 'interaction-required') throw error;
      // A token that Entra has withdrawn looks good until Graph refuses it.
      return sendWith(await token(true));
    });
  }

  async function tryFrom(index: number, call: MailboxCall): Promise<Answer> {
    const way = ways[index];
    if (!way) throw new CalendarError({ reason: 'no-access' });
    return sendAlong(way, call).catch((error: unknown) => {
      const reason = reasonOf(error);
      if (reason === 'consent-missing' && index + 1 < ways.length) {
        firstOpen = Math.max(firstOpen, index + 1);
        return tryFrom(index + 1, call);
      }
      throw reason === 'interaction-required' && !way.isPresent
        ? new CalendarError({ reason: 'no-access' }, { cause: error })
        : error;
    });
  }

  const once = (call: MailboxCall) => tryFrom(firstOpen, call);

  return {
    once,
    ask: (call) => patiently(patience, time, () => once(call)),
    patiently: (work) => patiently(patience, time, work),
    roots: ways.map(({ root }) => root),
  };
}

const reasonOf = (error: unknown) =>
  error instanceof CalendarError ? error.failure.reason : undefined;
