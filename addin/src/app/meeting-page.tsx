import { CheckInForm } from '#addin/features/check-ins/check-in-form.tsx';
import { MeetingScreen } from '#addin/features/reviews/meeting-screen.tsx';
import type { ReviewSlots } from '#addin/features/reviews/slots.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { Late } from './late.tsx';

const slots: ReviewSlots = {
  checkIn: (reference, keyResult, onDone) => (
    <CheckInForm compact reference={reference} keyResult={keyResult} onDone={onDone} />
  ),
};

/** The side panel of a meeting: the review that the meeting is. */
export function MeetingPage() {
  const { host } = useSurroundings();
  return (
    <Late>
      <MeetingScreen chatId={host.meetingChatId} slots={slots} />
    </Late>
  );
}
