// The floor that the board's time and size are measured against: React, FluentProvider and teams-js showing one text.
import { FluentProvider, Text, teamsLightTheme } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';

const settings = (await (await fetch('/settings.json')).json()) as { hostOrigins?: string[] };
await app.initialize(settings.hostOrigins);
const context = await app.getContext();
const element = document.getElementById('app');
if (!element) throw new Error('The page has no #app.');
createRoot(element).render(
  <FluentProvider theme={teamsLightTheme}>
    <Text data-shown>{context.app.locale}</Text>
  </FluentProvider>,
);
app.notifyAppLoaded();
void app.notifySuccess();
