import { Suspense, useState } from 'react';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { invitationQuery } from '#addin/host/invitation-query.ts';
import { Button } from '#addin/ui/button.tsx';
import { lazy } from '#addin/ui/lazy.ts';
import { OlderNotice } from '#addin/ui/older-notice.tsx';
import { ScreenProblem } from '#addin/ui/screen-problem.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { Message } from './message.tsx';
import type { ReadItem } from './pane-items.ts';
import { ReviewInEvent } from './review-in-event.tsx';
import { ReviewSkeleton } from './review-skeleton.tsx';
import type { ReviewSlots } from './slots.ts';
import type { Invitation } from './use-invitation.ts';
import { useInvitation } from './use-invitation.ts';

const AttachForm = lazy(async () => ({
  default: (await import('./attach-form.tsx')).AttachForm,
}));

interface ReadingPaneProps {
  readonly item: ReadItem;
  readonly slots: ReviewSlots;
}

/** Beside an invitation that is being read: its review, or that it has none. */
export function ReadingPane({ item, slots }: ReadingPaneProps) {
  const { eventId, hint } = item;
  if (eventId === null && hint === null) return <Untold />;
  return <InInvitation key={eventId} eventId={eventId} hint={hint} slots={slots} />;
}

/** Outlook keeps the id to itself until a meeting is saved, and for one that was called off. */
function Untold() {
  const { invitationPane: words } = useWords();
  return <Message title={words.unreadable} text={words.unreadableAdvice} />;
}

interface InInvitationProps extends ReadItem {
  readonly slots: ReviewSlots;
}

function InInvitation({ eventId, hint, slots }: InInvitationProps) {
  const words = useWords().invitationPane;
  // The event itself leads to it a moment later only.
  const [attached, setAttached] = useState<ReviewReference | null>(null);
  const { data, error, refetch } = useInvitation(invitationQuery(eventId, attached ?? hint));
  if (!data && error)
    return <ScreenProblem title={words.title} error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <ReviewSkeleton />;
  if (data.kind === 'unrelated' && eventId === null) return <Untold />;
  return (
    <>
      {error && <OlderNotice />}
      {data.kind === 'review' && <ReviewInEvent found={data} slots={slots} />}
      {data.kind === 'unrelated' && eventId !== null && (
        <Unrelated found={data} eventId={eventId} onAttached={setAttached} />
      )}
    </>
  );
}

type UnrelatedFound = Extract<Invitation, { kind: 'unrelated' }>;

interface UnrelatedProps {
  readonly found: UnrelatedFound;
  readonly eventId: string;
  readonly onAttached: (reference: ReviewReference) => void;
}

function Unrelated({ found, eventId, onAttached }: UnrelatedProps) {
  const words = useWords().invitationPane;
  const [isAttaching, setAttaching] = useState(false);
  const { isOrganiser, teams } = found;
  if (isAttaching)
    return (
      <Suspense fallback={<ReviewSkeleton />}>
        <AttachForm
          found={found}
          eventId={eventId}
          onAttached={onAttached}
          onClose={() => setAttaching(false)}
        />
      </Suspense>
    );
  if (!isOrganiser) return <Message title={words.unrelated} text={words.notYours} />;
  if (teams.length === 0) return <Message title={words.unrelated} text={words.noTeams} />;
  return (
    <Message title={words.unrelated} text={words.attachHint}>
      <Button appearance="primary" onClick={() => setAttaching(true)}>
        {words.attach}
      </Button>
    </Message>
  );
}
