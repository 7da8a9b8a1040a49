import { OutlookError } from '#sandbox/outlook/errors.ts';
import type { ItemCalls } from '#sandbox/outlook/protocol.ts';
import type { CalendarEvent } from './calendar.ts';
import { textOf } from './html.ts';

/** A meeting that is read can be asked for its body only, and a cancelled one not even for that. */
export function readingCalls(event: CalendarEvent): ItemCalls {
  const refuse = async (): Promise<never> => {
    throw new OutlookError('AccessRestricted');
  };
  const html = event.body?.content ?? '';
  return {
    readBody: event.isCancelled
      ? refuse
      : async (format) => (format === 'html' ? html : textOf(html)),
    writeBody: refuse,
    prependToBody: refuse,
    replaceSelection: refuse,
    readFields: refuse,
    writeFields: refuse,
    save: refuse,
    readItemId: refuse,
  };
}
