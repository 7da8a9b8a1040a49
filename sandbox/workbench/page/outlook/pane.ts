import { OutlookError } from '#sandbox/outlook/errors.ts';
import type { SignInDesk } from '#sandbox/outlook/nested-app-auth.ts';
import { answerBridge } from '#sandbox/outlook/nested-app-auth.ts';
import type {
  ComposeView,
  FrameMessage,
  ItemCalls,
  OutlookView,
  PaneMessage,
  ReadView,
  ThemeView,
} from '#sandbox/outlook/protocol.ts';
import { isPaneMessage } from '#sandbox/outlook/protocol.ts';

/** What is selected, and what the pane may ask about it. */
export interface Selected {
  readonly view: ReadView | ComposeView;
  readonly calls: ItemCalls;
}

/** What the pane stands in. */
export interface PaneHost {
  readonly view: Omit<OutlookView, 'item'>;
  readonly desk: SignInDesk;
}

type Call = Extract<PaneMessage, { outlook: 'call' }>;

/** The task pane with the add-in in it, and the other end of its conversation. */
export function createPane(frame: HTMLIFrameElement, addinOrigin: string) {
  let host: PaneHost | null = null;
  let selected: Selected | null = null;
  let itemKey = 0;
  let isConnected = false;

  const post = (message: FrameMessage) => {
    if (isConnected) frame.contentWindow?.postMessage(message, addinOrigin);
  };
  const item = () => selected && { key: itemKey, ...selected.view };

  const answer = async ({ id, call, args, itemKey: key }: Call): Promise<void> => {
    try {
      if (!selected || key !== itemKey) throw new OutlookError('APICallFailedDueToItemChange');
      // The stand-in of Office.js sends what the protocol says: it is typed by the same table.
      const perform = selected.calls[call] as (...args: readonly unknown[]) => Promise<unknown>;
      post({ outlook: 'answer', id, value: await perform(...args) });
    } catch (error) {
      const name = error instanceof OutlookError ? error.name : 'InternalServerError';
      post({ outlook: 'refusal', id, error: name });
    }
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== addinOrigin || !host) return;
    if (!isPaneMessage(data)) return;
    switch (data.outlook) {
      case 'connect':
        isConnected = true;
        return post({ outlook: 'connected', view: { ...host.view, item: item() } });
      case 'call':
        return void answer(data);
      case 'bridge':
        return void answerBridge(data.text, host.desk).then((text) =>
          post({ outlook: 'bridge', text }),
        );
    }
  });

  const open = (next: PaneHost): void => {
    host = next;
    isConnected = false;
    frame.contentWindow?.location.replace(`${addinOrigin}/pane.html`);
  };

  return {
    open,
    close(): void {
      host = null;
      isConnected = false;
      frame.contentWindow?.location.replace('about:blank');
    },
    /** Tells a pinned pane about the new selection; another pane begins anew with it. */
    select(next: Selected | null, isPinned: boolean): void {
      const isStillNothing = !selected && !next;
      selected = next;
      itemKey += 1;
      if (isPinned || isStillNothing) post({ outlook: 'item-changed', item: item() });
      else if (host) open(host);
    },
    /** What is selected was changed by others: whatever the pane asks next is answered with it. */
    renew(next: Selected): void {
      selected = next;
    },
    /** Changes how sign-in goes, from the next request on. */
    changeDesk(desk: SignInDesk): void {
      if (host) host = { ...host, desk };
    },
    paint(theme: ThemeView): void {
      if (host) host = { ...host, view: { ...host.view, theme } };
      post({ outlook: 'theme-changed', theme });
    },
  };
}
