import { useMemo } from 'react';
import { languageOf } from '#core/words/words.ts';
import { ComposingPane } from '#addin/features/reviews/composing-pane.tsx';
import type { ComposeItem } from '#addin/features/reviews/pane-items.ts';
import type { ComposingItem } from '#addin/host/outlook/outlook-item.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';

/** A meeting that is written: OKRs to choose, and to put into it. */
export function ComposingScreen({ item }: { item: ComposingItem }) {
  const { host } = useSurroundings();
  const compose = useMemo(
    (): ComposeItem => ({
      key: item.key,
      attendeeMails: item.readAttendeeMails,
      readHint: item.readHintedReview,
      readBody: item.readBody,
      writeBody: item.writeBody,
      insertAtCursor: item.insertBlock,
      save: item.save,
      language: languageOf(host.locale),
    }),
    [item, host.locale],
  );
  return <ComposingPane item={compose} />;
}
