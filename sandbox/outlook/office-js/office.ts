import type { OutlookView } from '#sandbox/outlook/protocol.ts';
import { asyncResultStatus, coercionTypes, eventTypes, mailboxEnums } from './enums.ts';
import type { FrameLink } from './frame-link.ts';
import { createMailbox } from './mailbox.ts';

/** The newest requirement sets of Outlook on the web. Source: https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets */
const requirementSets: Readonly<Record<string, number>> = { mailbox: 15, nestedappauth: 1 };

/** `1.8` → 8; every set so far is of version 1. */
const minorOf = (version: string | number = '1.1'): number =>
  Number(String(version).split('.')[1] ?? 0);

function createContext(view: OutlookView, link: FrameLink) {
  const context = {
    displayLanguage: view.displayLanguage,
    contentLanguage: view.displayLanguage,
    officeTheme: view.theme,
    diagnostics: { host: 'Outlook', platform: 'OfficeOnline', version: '16.01' },
    requirements: {
      isSetSupported: (name: string, minVersion?: string | number): boolean =>
        (requirementSets[name.toLowerCase()] ?? 0) >= minorOf(minVersion),
    } satisfies Office.RequirementSetSupport,
    mailbox: null as ReturnType<typeof createMailbox> | null,
  };
  link.onNews((news) => {
    if (news.outlook === 'theme-changed') context.officeTheme = news.theme;
  });
  // After the theme's own listener: a handler finds the new theme in the context.
  context.mailbox = createMailbox(view, link);
  return context;
}

type HostInfo = { readonly host: string | null; readonly platform: string | null };

/** The global `Office`. Without a frame there is no host, which `onReady` says by null. Source: https://learn.microsoft.com/javascript/api/office#office-office-onready-function(1) */
export function createOffice(link: FrameLink | null) {
  const connect = async (): Promise<HostInfo> => {
    if (!link) return { host: null, platform: null };
    office.context = createContext(await link.connect(), link);
    return { host: 'Outlook', platform: 'OfficeOnline' };
  };
  const office = {
    AsyncResultStatus: asyncResultStatus,
    CoercionType: coercionTypes,
    EventType: eventTypes,
    MailboxEnums: mailboxEnums,
    HostType: { Outlook: 'Outlook' },
    context: null as ReturnType<typeof createContext> | null,
    onReady: async (callback?: (info: HostInfo) => unknown): Promise<HostInfo> => {
      const info = await ready;
      callback?.(info);
      return info;
    },
  };
  const ready = connect();
  return office;
}
