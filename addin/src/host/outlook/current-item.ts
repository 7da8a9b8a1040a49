import type { LinkBases } from '#core/domain/review-link.ts';
import { callOffice } from './call-office.ts';
import { composingItem } from './composing-item.ts';
import type { ItemSource, OutlookItem } from './outlook-item.ts';
import { readingItem } from './reading-item.ts';

type AnyItem = Office.AppointmentRead | Office.AppointmentCompose | Office.MessageRead;

function isAppointment(item: AnyItem): item is Office.AppointmentRead | Office.AppointmentCompose {
  const appointment: string = Office.MailboxEnums.ItemType.Appointment;
  return item.itemType === appointment;
}

/** While it is written, the subject is asked for; while it is read, it is there. */
const isCompose = (
  item: Office.AppointmentRead | Office.AppointmentCompose,
): item is Office.AppointmentCompose => typeof item.subject !== 'string';

function selectedItem(key: number, bases: LinkBases): OutlookItem {
  const item: AnyItem | null | undefined = Office.context.mailbox.item;
  if (!item || !isAppointment(item)) return { mode: 'none', key };
  return isCompose(item) ? composingItem(key, item, bases) : readingItem(key, item, bases);
}

/** Follows what is selected in Outlook. Source: https://learn.microsoft.com/office/dev/add-ins/outlook/pinnable-taskpane */
export async function followSelection(bases: LinkBases): Promise<ItemSource> {
  let current = selectedItem(0, bases);
  const listeners = new Set<() => void>();
  const onChange = () => {
    current = selectedItem(current.key + 1, bases);
    for (const listener of listeners) listener();
  };
  await callOffice<void>((done) =>
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, onChange, done),
  );
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
