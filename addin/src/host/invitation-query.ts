import type { QueryInput } from '#core/contract/endpoints.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';

/** How to ask what an event is about: by its id where Outlook tells it, and by what its invitation hints at. */
export const invitationQuery = (
  eventId: string | null,
  hint: ReviewReference | null,
): QueryInput<'readInvitation'> => ({ ...(eventId !== null && { eventId }), ...hint });
