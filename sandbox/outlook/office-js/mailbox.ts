import { toEwsId, toRestId } from '#sandbox/outlook/item-ids.ts';
import type { ItemView, OutlookView } from '#sandbox/outlook/protocol.ts';
import { createAppointmentCompose } from './appointment-compose.ts';
import { createAppointmentRead } from './appointment-read.ts';
import type { AsyncArguments } from './async-result.ts';
import { callBack } from './async-result.ts';
import { eventTypes } from './enums.ts';
import type { FrameLink } from './frame-link.ts';

type Handler = (event: { readonly type: string }) => void;

/** The mailbox with the selected item in it; null while none or several are selected. Source: https://learn.microsoft.com/javascript/api/outlook/office.mailbox */
export function createMailbox({ profile, item }: OutlookView, link: FrameLink) {
  const handlers = new Map<string, Handler[]>();
  const raise = (type: string) => {
    for (const handler of handlers.get(type) ?? []) handler({ type });
  };
  const itemOf = (view: ItemView | null) => {
    if (!view) return null;
    const calls = link.item(view.key);
    return view.mode === 'read'
      ? createAppointmentRead(view, calls)
      : createAppointmentCompose(view, calls);
  };

  const mailbox = {
    item: itemOf(item),
    userProfile: { ...profile, accountType: 'enterprise' } satisfies Office.UserProfile,
    diagnostics: {
      hostName: 'OutlookWebApp',
      hostVersion: '20261102.04',
      OWAView: 'ThreeColumns',
    } satisfies Omit<Office.Diagnostics, 'ews'>,
    convertToRestId: toRestId,
    convertToEwsId: toEwsId,
    addHandlerAsync: (type: string, handler: Handler, ...args: AsyncArguments<void>) =>
      callBack(args, async () => {
        handlers.set(type, [...(handlers.get(type) ?? []), handler]);
      }),
    removeHandlerAsync: (type: string, ...args: AsyncArguments<void>) =>
      callBack(args, async () => void handlers.delete(type)),
  };
  link.onNews((news) => {
    if (news.outlook === 'item-changed') {
      mailbox.item = itemOf(news.item);
      raise(eventTypes.ItemChanged);
    } else if (news.outlook === 'theme-changed') raise(eventTypes.OfficeThemeChanged);
  });
  return mailbox;
}
