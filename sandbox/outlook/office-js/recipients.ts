import type { Address, ComposeFields, ItemCalls } from '#sandbox/outlook/protocol.ts';
import type { AsyncArguments } from './async-result.ts';
import { callBack } from './async-result.ts';

type Recipient = string | Office.EmailUser | Office.EmailAddressDetails;

/** Somebody as Office.js shows them. Outlook on the web does not say in a calendar what they answered. */
export const addressDetails = ({
  displayName,
  emailAddress,
}: Address): Office.EmailAddressDetails => ({
  displayName,
  emailAddress,
  appointmentResponse: 'none',
  recipientType: 'user',
});

const toAddress = (recipient: Recipient): Address =>
  typeof recipient === 'string'
    ? { displayName: recipient, emailAddress: recipient }
    : { displayName: recipient.displayName, emailAddress: recipient.emailAddress };

/** The attendees of a form. Source: https://learn.microsoft.com/javascript/api/outlook/office.recipients */
export function createRecipients(
  field: keyof ComposeFields & `${string}Attendees`,
  { readFields, writeFields }: ItemCalls,
) {
  return {
    getAsync: (...args: AsyncArguments<Office.EmailAddressDetails[]>) =>
      callBack(args, async () => (await readFields())[field].map(addressDetails)),
    setAsync: (people: Recipient[], ...args: AsyncArguments<void>) =>
      callBack(args, () => writeFields({ [field]: people.map(toAddress) })),
    addAsync: (people: Recipient[], ...args: AsyncArguments<void>) =>
      callBack(args, async () => {
        const before = (await readFields())[field];
        await writeFields({ [field]: [...before, ...people.map(toAddress)] });
      }),
  } satisfies Partial<Office.Recipients>;
}
