/** Office.js writes ids as EWS does, Graph in another alphabet. Source: https://learn.microsoft.com/javascript/api/outlook/office.mailbox#outlook-office-mailbox-converttorestid-member(1) */
export const restIdOf = (itemId: string): string =>
  Office.context.mailbox.convertToRestId(itemId, Office.MailboxEnums.RestVersion.v2_0);
