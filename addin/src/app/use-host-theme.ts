import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host } from '#addin/host/host.ts';
import { loadTheme } from './load-theme.ts';

/** The host's theme as it changes; the last one wins, however long each takes to load. */
export function useHostTheme(host: Host, firstTheme: Theme): Theme {
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => {
    let newest = host.theme;
    return host.onThemeChange((name) => {
      newest = name;
      void loadTheme(name).then((loaded) => {
        if (newest === name) setTheme(loaded);
      });
    });
  }, [host]);
  return theme;
}
