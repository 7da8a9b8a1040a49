import { Suspense } from 'react';
import type { OutlookItem } from '#addin/host/outlook/outlook-item.ts';
import { lazy } from '#addin/ui/lazy.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { PaneLoading } from './pane-loading.tsx';
import { PaneMessage } from './pane-message.tsx';
import { ReadingScreen } from './reading-screen.tsx';

const ComposingScreen = lazy(async () => ({
  default: (await import('./composing-screen.tsx')).ComposingScreen,
}));

/** Loads the code of the item's screen, so that its first frame need not suspend. */
export const loadItemScreen = async ({ mode }: OutlookItem): Promise<void> =>
  mode === 'composing' ? ComposingScreen.load() : undefined;

/** The screen of what is selected in Outlook. */
export function PaneScreen({ item }: { item: OutlookItem }) {
  const { pane } = useWords();
  if (item.mode === 'none') return <PaneMessage {...pane.nothingSelected} />;
  return (
    <Suspense fallback={<PaneLoading />}>
      {item.mode === 'reading' ? <ReadingScreen item={item} /> : <ComposingScreen item={item} />}
    </Suspense>
  );
}
