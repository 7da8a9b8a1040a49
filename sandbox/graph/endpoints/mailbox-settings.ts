import type * as Types from '@microsoft/microsoft-graph-types';
import { workingHoursView } from '#sandbox/graph/directory/working-hours.ts';
import { baseUrl } from '#sandbox/graph/protocol/base-url.ts';
import { ok } from '#sandbox/graph/protocol/messages.ts';
import { windowsZone } from '#sandbox/graph/time/time-zones.ts';
import type { MailboxEndpoint } from './endpoint.ts';

const languageNames = new Intl.DisplayNames('en', {
  type: 'language',
  languageDisplay: 'standard',
});

export const getMailboxSettings: MailboxEndpoint = (_, { mailbox }) => {
  const locale = mailbox.kind === 'person' ? mailbox.language : 'en-GB';
  const settings: Types.MailboxSettings = {
    timeZone: windowsZone(mailbox.timeZone),
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm',
    userPurpose: mailbox.kind === 'person' ? 'user' : 'room',
    language: { locale, displayName: languageNames.of(locale) ?? locale },
    workingHours: workingHoursView(mailbox),
  };
  const context = `${baseUrl}/$metadata#users('${mailbox.id}')/mailboxSettings`;
  return ok({ '@odata.context': context, ...settings });
};
