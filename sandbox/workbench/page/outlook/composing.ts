import { OutlookError } from '#sandbox/outlook/errors.ts';
import { toEwsId } from '#sandbox/outlook/item-ids.ts';
import type { ItemCalls } from '#sandbox/outlook/protocol.ts';
import type { Calendar } from './calendar.ts';
import { createComposeForm } from './compose-form.ts';
import type { Draft } from './draft.ts';
import { eventOf } from './draft.ts';

/** A meeting that is being written: its form, what the add-in may do with it, and how it gets into the calendar. */
export function startComposing(draft: Draft, calendar: Calendar) {
  const form = createComposeForm(draft);
  let id = draft.id;

  const store = async (isSent: boolean): Promise<string> => {
    const fields = form.read();
    if (fields.end <= fields.start) throw new OutlookError('InvalidEndTime');
    const event = eventOf(
      { ...fields, bodyHtml: form.body.html() },
      { isNew: id === null, isSent },
    );
    const stored = id ? await calendar.change(id, event) : await calendar.create(event);
    id = stored.id;
    return id;
  };

  const save = async (): Promise<string> => {
    try {
      return toEwsId(await store(false));
    } catch (error) {
      throw error instanceof OutlookError ? error : new OutlookError('SaveError', { cause: error });
    }
  };

  const calls: ItemCalls = {
    readBody: async (format) => form.body.read(format),
    writeBody: async (text, format) => form.body.write(text, format),
    prependToBody: async (text, format) => form.body.prepend(text, format),
    replaceSelection: async (text, format) => form.body.replaceSelection(text, format),
    readFields: async () => form.read(),
    writeFields: async (fields) => form.write(fields),
    save,
    readItemId: async () => {
      if (id === null) throw new OutlookError('ItemNotSaved');
      return toEwsId(id);
    },
  };

  return {
    element: form.element,
    calls,
    seriesId: draft.seriesId,
    /** Puts it into the calendar; resolves with Graph's id. */
    save: () => store(false),
    /** Puts it into the calendar and invites the attendees. */
    send: () => store(true),
  };
}

export type Composing = ReturnType<typeof startComposing>;
