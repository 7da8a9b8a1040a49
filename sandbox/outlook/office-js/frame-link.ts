import { OutlookError } from '#sandbox/outlook/errors.ts';
import type {
  FrameMessage,
  ItemCalls,
  OutlookView,
  PaneMessage,
} from '#sandbox/outlook/protocol.ts';
import { isFrameMessage } from '#sandbox/outlook/protocol.ts';

type News = Extract<FrameMessage, { outlook: 'item-changed' | 'theme-changed' | 'bridge' }>;

/** The pane's end of its conversation with the frame around it. */
export interface FrameLink {
  readonly connect: () => Promise<OutlookView>;
  /** Everything that can be asked about the item with this key. */
  readonly item: (key: number) => ItemCalls;
  readonly sendToBridge: (text: string) => void;
  readonly onNews: (listener: (news: News) => void) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: OutlookError) => void;
}

/** Talks with the frame, which is a page of the given origin. */
export function linkToFrame(frame: Window, origin: string): FrameLink {
  const waiting = new Map<number, Waiting>();
  const connected = Promise.withResolvers<OutlookView>();
  const listeners: ((news: News) => void)[] = [];
  let lastId = 0;

  const post = (message: PaneMessage) => frame.postMessage(message, origin);
  const settle = (id: number, how: (call: Waiting) => void) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call) how(call);
  };

  addEventListener('message', (event: MessageEvent<unknown>) => {
    const { source, origin: from, data } = event;
    if (source !== frame || from !== origin || !isFrameMessage(data)) return;
    switch (data.outlook) {
      case 'connected':
        return connected.resolve(data.view);
      case 'answer':
        return settle(data.id, ({ resolve }) => resolve(data.value));
      case 'refusal':
        return settle(data.id, ({ reject }) => reject(new OutlookError(data.error)));
      case 'item-changed':
      case 'theme-changed':
      case 'bridge':
        for (const listener of listeners) listener(data);
    }
  });

  const ask =
    <Name extends keyof ItemCalls>(itemKey: number, call: Name) =>
    (...args: Parameters<ItemCalls[Name]>) =>
      new Promise<never>((resolve, reject) => {
        const id = (lastId += 1);
        // The frame answers each call with what the protocol says: it is typed by the same table.
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        post({ outlook: 'call', id, itemKey, call, args });
      });

  return {
    connect: () => {
      post({ outlook: 'connect' });
      return connected.promise;
    },
    item: (key) => ({
      readBody: ask(key, 'readBody'),
      writeBody: ask(key, 'writeBody'),
      prependToBody: ask(key, 'prependToBody'),
      replaceSelection: ask(key, 'replaceSelection'),
      readFields: ask(key, 'readFields'),
      writeFields: ask(key, 'writeFields'),
      save: ask(key, 'save'),
      readItemId: ask(key, 'readItemId'),
    }),
    sendToBridge: (text) => post({ outlook: 'bridge', text }),
    onNews: (listener) => void listeners.push(listener),
  };
}
