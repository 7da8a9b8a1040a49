export const checkIn = {
  form: (title: string) => `Check in: ${title}`,
  lastValue: 'Last value',
  newValue: 'New value',
  steps: 'Steps reached',
  confidence: 'Confidence',
  notSaid: 'not said yet',
  note: 'Note',
  notePlaceholder: 'Note',
  needsNumber: (example: string) => `Write a number, such as ${example}.`,
  needsConfidence: 'How confident are you, from 0 to 10?',
  saved: 'Saved',
  savedAs: (title: string, reading: string) => `Saved: ${title}, ${reading}.`,
  sending: 'Saving',
  notSent: 'Not sent yet – will be sent when you are back online.',
  keepsTrying: 'Not sent yet – Kvartal keeps trying.',
  takenBack: 'Undone. What you wrote is still here.',
  undoOf: (title: string) => `Undo the check-in on ${title}`,
  notSaved: 'Not saved.',
  notUndone: 'Not undone.',
  unsent: (count: number) =>
    count === 1
      ? '1 check-in is not sent yet. It will be sent when you are back online.'
      : `${count} check-ins are not sent yet. They will be sent when you are back online.`,
  unsentTitle: 'Unsent check-ins',
  dismiss: 'Dismiss',
};
