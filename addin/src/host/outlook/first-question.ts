import type { QueryInput } from '#core/contract/endpoints.ts';
import { invitationQuery } from '#addin/host/invitation-query.ts';
import type { OutlookItem } from './outlook-item.ts';

/** What the first screen of the pane asks the API about the item; null when there is nothing to ask. Never rejects. */
export async function firstQuestion(
  item: OutlookItem,
): Promise<QueryInput<'readInvitation'> | null> {
  switch (item.mode) {
    case 'none':
      return null;
    case 'composing':
      return {};
    case 'reading':
      return invitationQuery(item.restId, await item.hintedReview);
  }
}
