import type { FrameLink } from './frame-link.ts';

type Listener = (response: string) => void;

/** What MSAL's BridgeProxy looks for in the window: messages as text, to the frame and back. Source: `src/naa` of @azure/msal-browser 5 */
export function createNestedAppAuthBridge(link: Pick<FrameLink, 'sendToBridge' | 'onNews'>) {
  const listeners = new Set<Listener>();
  link.onNews((news) => {
    if (news.outlook === 'bridge') for (const listener of listeners) listener(news.text);
  });
  return {
    addEventListener: (_: string, listener: Listener) => void listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => void listeners.delete(listener),
    postMessage: link.sendToBridge,
  };
}
