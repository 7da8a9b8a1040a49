import type { FrameLink } from '#sandbox/outlook/office-js/frame-link.ts';
import { createOffice } from '#sandbox/outlook/office-js/office.ts';
import { OutlookError } from '#sandbox/outlook/errors.ts';
import type {
  ComposeFields,
  ItemCalls,
  ItemView,
  OutlookView,
  ReadView,
} from '#sandbox/outlook/protocol.ts';

export const maja = { displayName: 'Maja Lindqvist', emailAddress: 'maja@norrviken.example' };
export const emil = { displayName: 'Emil Strand', emailAddress: 'emil@norrviken.example' };

export function aReadView(change: Partial<ReadView> = {}): ItemView {
  return {
    key: 1,
    mode: 'read',
    itemId: 'AAMk+x/y=',
    subject: 'Quarterly review',
    startsAt: '2026-11-26T09:00:00.000Z',
    endsAt: '2026-11-26T10:00:00.000Z',
    location: '',
    organizer: maja,
    requiredAttendees: [emil],
    optionalAttendees: [],
    seriesId: null,
    recurrence: null,
    ...change,
  };
}

const fields: ComposeFields = {
  subject: 'Quarterly review',
  start: '2026-11-26T09:00:00.000Z',
  end: '2026-11-26T10:00:00.000Z',
  requiredAttendees: [emil],
  optionalAttendees: [],
  recurrence: null,
};

/** A form that has not been saved. */
export function aForm(change: Partial<ItemCalls> = {}): ItemCalls {
  let body = '<p>Hi</p>';
  let isSaved = false;
  const id = 'AAMk+new/=';
  return {
    readBody: async () => body,
    writeBody: async (text, format) => void (body = `${format}:${text}`),
    prependToBody: async (text, format) => void (body = `${format}:${text}${body}`),
    replaceSelection: async (text, format) => void (body = `${body}${format}:${text}`),
    readFields: async () => fields,
    writeFields: async () => undefined,
    save: async () => {
      isSaved = true;
      return id;
    },
    readItemId: async () => {
      if (!isSaved) throw new OutlookError('ItemNotSaved');
      return id;
    },
    ...change,
  };
}

type News = Parameters<Parameters<FrameLink['onNews']>[0]>[0];

interface OpenOptions {
  readonly view?: Partial<OutlookView>;
  readonly calls?: ItemCalls;
}

/** The stand-in of Office.js as the global `Office`, with a frame that is played by the test. */
export function openOutlook({ view = {}, calls = aForm() }: OpenOptions = {}) {
  const listeners: ((news: News) => void)[] = [];
  const link: FrameLink = {
    connect: async () => ({
      displayLanguage: 'en-GB',
      theme: {
        bodyBackgroundColor: '#FFFFFF',
        bodyForegroundColor: '#242424',
        controlBackgroundColor: '#F0F0F0',
        controlForegroundColor: '#242424',
      },
      profile: { ...maja, timeZone: 'UTC' },
      item: aReadView(),
      ...view,
    }),
    item: () => calls,
    sendToBridge: () => undefined,
    onNews: (listener) => void listeners.push(listener),
  };
  Object.assign(globalThis, { Office: createOffice(link) });
  return {
    tell: (news: News) => {
      for (const listener of listeners) listener(news);
    },
  };
}

/** What a method calls back with. */
export const answerOf = <Value>(
  call: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Office.AsyncResult<Value>> => new Promise((resolve) => call(resolve));
