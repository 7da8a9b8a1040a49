import { NotInOutlookError } from './not-in-outlook-error.ts';

/** Loads Office.js, which has to come from the address that Microsoft serves it at, and waits for Outlook. Rejects with NotInOutlookError. Source: https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn */
export async function loadOffice(address: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new TypeError('Office.js did not come.')));
    document.head.append(script);
  });
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Outlook) throw new NotInOutlookError();
}
