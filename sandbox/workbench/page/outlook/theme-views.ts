import type { ThemeView } from '#sandbox/outlook/protocol.ts';
import type { Choice } from '#sandbox/workbench/choice.ts';

/** What Outlook tells an add-in of its themes. Source: https://learn.microsoft.com/javascript/api/office/office.officetheme */
export const themeViews: Readonly<Record<Choice['theme'], ThemeView>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F0F0F0',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFFFF',
  },
};
