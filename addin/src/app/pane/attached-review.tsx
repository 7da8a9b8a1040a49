import type { ReviewReference } from '#core/domain/review-link.ts';
import { reviewPath } from '#core/domain/review-link.ts';
import { TextLink } from '#addin/ui/text-link.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { PaneMessage } from './pane-message.tsx';

/** The review that a meeting is about, and where it opens. */
export function AttachedReview({ review }: { review: ReviewReference }) {
  const { host, words } = useSurroundings();
  return (
    <PaneMessage happened={words.pane.attached}>
      <TextLink href={host.linkTo(reviewPath(review))} target="_blank" rel="noopener">
        {words.pane.openInTeams}
      </TextLink>
    </PaneMessage>
  );
}
