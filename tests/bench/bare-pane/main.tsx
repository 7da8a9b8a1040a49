// The floor that the pane's time is measured against: React, FluentProvider, Office.js and MSAL showing who is signed in.
import { createNestablePublicClientApplication } from '@azure/msal-browser';
import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { apiScope } from '#core/contract/api-scope.ts';

interface Settings {
  readonly officeJs: string;
  readonly clientId: string;
  readonly authority: string;
}

const settings = (await (await fetch('/settings.json')).json()) as Settings;
await new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = settings.officeJs;
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  document.head.append(script);
});
await Office.onReady();
const { clientId, authority } = settings;
const client = await createNestablePublicClientApplication({ auth: { clientId, authority } });
const { account } = await client.acquireTokenSilent({ scopes: [apiScope(clientId)] });
const element = document.getElementById('app');
if (!element) throw new Error('The page has no #app.');
createRoot(element).render(
  <FluentProvider theme={webLightTheme}>
    <Text data-shown>{account.username}</Text>
  </FluentProvider>,
);
