import { OlderNotice } from '#addin/ui/older-notice.tsx';
import { ScreenProblem } from '#addin/ui/screen-problem.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { Message } from './message.tsx';
import { ReviewInEvent } from './review-in-event.tsx';
import { ReviewSkeleton } from './review-skeleton.tsx';
import type { ReviewSlots } from './slots.ts';
import { useInvitation } from './use-invitation.ts';

interface MeetingScreenProps {
  /** The meeting's chat; null when Teams does not say. */
  readonly chatId: string | null;
  readonly slots: ReviewSlots;
}

/** Beside a meeting in Teams: the review that the meeting is. */
export function MeetingScreen({ chatId, slots }: MeetingScreenProps) {
  return chatId === null ? <NoReview /> : <InMeeting chatId={chatId} slots={slots} />;
}

function NoReview() {
  const words = useWords().invitationPane;
  return <Message title={words.noReviewHere} text={words.noReviewAdvice} />;
}

function InMeeting({ chatId, slots }: { chatId: string; slots: ReviewSlots }) {
  const words = useWords().invitationPane;
  const { data, error, refetch } = useInvitation({ chatId });
  if (!data && error)
    return <ScreenProblem title={words.title} error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <ReviewSkeleton />;
  return (
    <>
      {error && <OlderNotice />}
      {data.kind === 'review' ? <ReviewInEvent found={data} slots={slots} /> : <NoReview />}
    </>
  );
}
