import { firstWords } from '#core/words/first-words.ts';
import { languageOf } from '#core/words/words.ts';
import type { HostTheme } from '#addin/host/host.ts';
import { loadTheme } from './load-theme.ts';
import { root } from './root.ts';
import { StartFailed } from './start-failed.tsx';

/** For when the host has not said which theme it has. */
function browserTheme(): HostTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Says on the page that Kvartal could not start, and what to do. */
export async function startFailed(error: unknown): Promise<void> {
  const words = firstWords(languageOf(navigator.language));
  const theme = await loadTheme(browserTheme());
  root().render(<StartFailed theme={theme} error={error} words={words} />);
}
