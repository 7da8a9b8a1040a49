import type { LinkBases, ReviewReference } from '#core/domain/review-link.ts';
import { reviewLinkIn } from '#core/domain/review-link.ts';
import { callOffice, OutlookRefusal } from './call-office.ts';
import type { ReadingItem } from './outlook-item.ts';
import { restIdOf } from './rest-id.ts';

/** Outlook may refuse to show the text: then nothing is hinted, and the API is asked by the meeting's id. */
async function hintIn(
  item: Office.AppointmentRead,
  bases: LinkBases,
): Promise<ReviewReference | null> {
  try {
    const html = await callOffice<string>((done) =>
      item.body.getAsync(Office.CoercionType.Html, done),
    );
    return reviewLinkIn(html, bases);
  } catch (error) {
    if (error instanceof OutlookRefusal) return null;
    throw error;
  }
}

/** The meeting that Outlook shows. */
export function readingItem(
  key: number,
  item: Office.AppointmentRead,
  bases: LinkBases,
): ReadingItem {
  // Typed as if it were always there; see https://github.com/OfficeDev/office-js/issues/5469
  const itemId: string | undefined = item.itemId;
  return {
    mode: 'reading',
    key,
    restId: itemId ? restIdOf(itemId) : null,
    hintedReview: hintIn(item, bases),
  };
}
