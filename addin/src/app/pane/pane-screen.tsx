import { Suspense } from 'react';
import type { OutlookItem } from '#addin/host/outlook/outlook-item.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ComposingScreen } from './composing-screen.tsx';
import { PaneLoading } from './pane-loading.tsx';
import { PaneMessage } from './pane-message.tsx';
import { ReadingScreen } from './reading-screen.tsx';

/** The screen of what is selected in Outlook. */
export function PaneScreen({ item }: { item: OutlookItem }) {
  const { pane } = useWords();
  switch (item.mode) {
    case 'none':
      return <PaneMessage {...pane.nothingSelected} />;
    case 'reading':
      return (
        <Suspense fallback={<PaneLoading />}>
          <ReadingScreen item={item} />
        </Suspense>
      );
    case 'composing':
      return <ComposingScreen item={item} />;
  }
}
