import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import {
  attachmentInputSchema,
  attendeeSchema,
  blockInputSchema,
  blockSchema,
  invitationQuerySchema,
  invitationSchema,
  notesSchema,
  reviewInputSchema,
  reviewPlanSchema,
  reviewScreenSchema,
  reviewViewSchema,
  slotQuerySchema,
  slotsSchema,
} from './reviews.ts';

/** What concerns reviews and their invitations. */
export const reviewEndpoints = {
  readReviewPlan: {
    summary: 'What a new review of the team begins with: its people, with their addresses',
    answer: reviewPlanSchema,
    status: 200,
    precondition: 'none',
  },
  findSlots: {
    summary: 'Times that suit the attendees, by their calendars and working hours',
    body: slotQuerySchema,
    answer: slotsSchema,
    status: 200,
    precondition: 'none',
  },
  findAttendees: {
    summary: 'People and rooms by the beginning of their name or address',
    query: z.strictObject({ text: z.string().trim().min(1).max(100) }),
    answer: z.strictObject({ attendees: z.array(attendeeSchema) }),
    status: 200,
    precondition: 'none',
  },
  scheduleReview: {
    summary: 'Schedule a review; the calendar follows on its own',
    body: reviewInputSchema,
    answer: reviewViewSchema,
    status: 201,
    precondition: 'idempotency-key',
  },
  attachReview: {
    summary: 'Attach the team’s OKRs to a meeting that the caller organises',
    body: attachmentInputSchema,
    answer: reviewViewSchema,
    status: 201,
    precondition: 'none',
  },
  writeBlock: {
    summary: 'The OKRs as HTML for an invitation: what every attendee may see',
    body: blockInputSchema,
    answer: blockSchema,
    status: 200,
    precondition: 'none',
  },
  readReview: {
    summary: 'A review with its objectives, what has changed, and the caller’s notes',
    answer: reviewScreenSchema,
    status: 200,
    precondition: 'none',
  },
  changeReview: {
    summary: 'Change time, attendees or agenda of a review; the calendar follows',
    body: reviewInputSchema,
    answer: reviewViewSchema,
    status: 200,
    precondition: 'if-match',
  },
  cancelReview: {
    summary: 'Call a review off, in the calendar too',
    answer: reviewViewSchema,
    status: 200,
    precondition: 'if-match',
  },
  deliverReview: {
    summary: 'Try again to tell the calendar what it has not learned yet',
    answer: reviewViewSchema,
    status: 200,
    precondition: 'none',
  },
  refreshBlock: {
    summary: 'Write the OKRs in the invitation anew, with the figures of today',
    answer: reviewViewSchema,
    status: 200,
    precondition: 'none',
  },
  writeNotes: {
    summary: 'The caller’s own notes for a review; nobody else can read them',
    body: notesSchema,
    answer: notesSchema,
    status: 200,
    precondition: 'none',
  },
  readInvitation: {
    summary: 'The review that an event in the caller’s calendar is about, if any',
    query: invitationQuerySchema,
    answer: invitationSchema,
    status: 200,
    precondition: 'none',
  },
} as const satisfies Record<string, Endpoint>;
