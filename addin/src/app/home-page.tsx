import { CheckInForm } from '#addin/features/check-ins/check-in-form.tsx';
import type { CheckInLine } from '#addin/features/home/home-screen.tsx';
import { HomeScreen } from '#addin/features/home/home-screen.tsx';

const checkIn: CheckInLine = (reference, keyResult, onDone) => (
  <CheckInForm reference={reference} keyResult={keyResult} compact onDone={onDone} />
);

/** Home, with a line to check in on what waits. */
export function HomePage() {
  return <HomeScreen checkIn={checkIn} />;
}
