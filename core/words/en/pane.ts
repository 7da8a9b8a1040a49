/** Outlook's task pane. */
export const pane = {
  title: 'OKRs of this meeting',
  nothingSelected: {
    happened: 'No meeting is selected.',
    advice: 'Select one in your calendar, and its OKRs show here.',
  },
  notSignedIn: {
    happened: 'You are not signed in to Kvartal.',
    advice: 'Nothing is lost. Try again, and agree when Outlook asks you to sign in.',
  },
  notInOutlook: {
    happened: 'This page belongs in Outlook.',
    advice: 'Open a meeting in Outlook, and choose Kvartal there.',
  },
};
