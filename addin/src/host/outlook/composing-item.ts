import type { LinkBases } from '#core/domain/review-link.ts';
import { reviewLinkIn } from '#core/domain/review-link.ts';
import { callOffice } from './call-office.ts';
import type { ComposingItem } from './outlook-item.ts';
import { restIdOf } from './rest-id.ts';

/** The meeting that somebody writes in Outlook. Source: https://learn.microsoft.com/javascript/api/outlook/office.appointmentcompose */
export function composingItem(
  key: number,
  item: Office.AppointmentCompose,
  bases: LinkBases,
): ComposingItem {
  const asHtml = () => ({ coercionType: Office.CoercionType.Html });
  const readBody = () =>
    callOffice<string>((done) => item.body.getAsync(Office.CoercionType.Html, done));
  const mailsOf = async (recipients: Office.Recipients) =>
    (await callOffice<Office.EmailAddressDetails[]>((done) => recipients.getAsync(done))).map(
      ({ emailAddress }) => emailAddress,
    );
  return {
    mode: 'composing',
    key,
    readAttendeeMails: async () =>
      (await Promise.all([item.requiredAttendees, item.optionalAttendees].map(mailsOf))).flat(),
    readHintedReview: async () => reviewLinkIn(await readBody(), bases),
    readBody,
    writeBody: (html) => callOffice<void>((done) => item.body.setAsync(html, asHtml(), done)),
    insertBlock: (html) =>
      callOffice<void>((done) => item.body.setSelectedDataAsync(html, asHtml(), done)),
    save: async () => restIdOf(await callOffice<string>((done) => item.saveAsync(done))),
  };
}
