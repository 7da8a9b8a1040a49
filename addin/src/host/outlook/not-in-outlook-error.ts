/** The page is open in something that is not Outlook. */
export class NotInOutlookError extends Error {
  constructor() {
    super('not in Outlook');
    this.name = 'NotInOutlookError';
  }
}
