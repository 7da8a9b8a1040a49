import { linkToFrame } from './frame-link.ts';
import { createNestedAppAuthBridge } from './nested-app-auth-bridge.ts';
import { createOffice } from './office.ts';

// The stand-in of https://appsforoffice.microsoft.com/lib/1/hosted/office.js, served by the frame's page.
const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement))
  throw new Error('office.js is a classic script.');

const isFramed = window.parent !== window;
const link = isFramed ? linkToFrame(window.parent, new URL(currentScript.src).origin) : null;

Object.assign(window, {
  Office: createOffice(link),
  ...(link && { nestedAppAuthBridge: createNestedAppAuthBridge(link) }),
});

// The real one takes them away, too: https://github.com/OfficeDev/office-js/issues/429
Object.assign(history, { pushState: null, replaceState: null });
