import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from '#addin/host/host.ts';
import { theme as light } from './themes/light.ts';

/** Loads the theme; most people's is there from the start. */
export async function loadTheme(name: HostTheme): Promise<Theme> {
  switch (name) {
    case 'light':
      return light;
    case 'dark':
      return (await import('./themes/dark.ts')).theme;
    case 'contrast':
      return (await import('./themes/contrast.ts')).theme;
  }
}
