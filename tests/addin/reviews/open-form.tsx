import { screen } from '@testing-library/react';
import type { ReviewView } from '#core/contract/reviews.ts';
import { aBoard } from '#tests/addin/builders.ts';
import type { Board } from '#tests/addin/builders.ts';
import type { Answers } from '#tests/addin/fake-api.ts';
import { openBoard } from '#tests/addin/open-app.tsx';
import { aPlan, aReviewView, aSlot } from './a-review.ts';

/** A time at which everybody can. Far ahead, so that it never passes. */
export const thursday = '2999-11-28T09:00:00.000Z';
export const friday = '2999-11-29T09:00:00.000Z';

const answersOf = (answers: Answers): Answers => ({
  readReviewPlan: () => aPlan(),
  findSlots: ({ body }) => ({
    slots: [
      aSlot(
        thursday,
        body.mails.map(() => 'free'),
      ),
      aSlot(
        friday,
        body.mails.map((mail) => (mail.startsWith('bo@') ? 'busy' : 'free')),
      ),
    ],
  }),
  findAttendees: () => ({ attendees: [] }),
  scheduleReview: ({ body }) =>
    aReviewView({ ...body, id: 'r-new', booking: { kind: 'wanted' } }, { kind: 'queued' }),
  ...answers,
});

/** Opens the form for a new review beside the board. */
export async function openNew(answers: Answers = {}, board: Board = aBoard()) {
  const opened = openBoard(board, { answers: answersOf(answers) });
  await opened.user.click(await screen.findByRole('button', { name: 'Schedule review' }));
  await screen.findByRole('heading', { name: 'Schedule review' });
  return opened;
}

/** Opens the form that changes a review of the board. */
export async function openChange(view: ReviewView = aReviewView(), answers: Answers = {}) {
  const opened = openBoard(aBoard({ reviews: [view] }), { answers: answersOf(answers) });
  await opened.user.click(await screen.findByRole('button', { name: /^Change/ }));
  await screen.findByRole('heading', { name: 'Change review' });
  return opened;
}

export const subjectField = () => screen.findByRole('textbox', { name: 'Subject' });
export const slot = (name: RegExp) => screen.findByRole('radio', { name });
export const button = (name: string) => screen.getByRole('button', { name });
