export const en = {
  name: { short: 'Kvartal', full: 'Kvartal: OKRs in Teams and Outlook' },
  description: {
    short: 'Your OKRs where you already meet: in Teams and in the invitation.',
    full: 'Kvartal keeps the objectives and key results of your organisation in Teams and in the Outlook invitation. See what matters this quarter, check in within seconds, schedule the quarterly review from the board, and follow live figures in the meeting that is about them. It runs in your own tenant; your data stays there.',
  },
  tabs: { home: 'Home', board: 'OKR board', review: 'Review' },
  activities: {
    reviewScheduled: {
      description: 'A review is scheduled',
      templateText: '{actor} scheduled a review: {review}',
    },
    reviewChanged: {
      description: 'A review is moved, changed or cancelled',
      templateText: '{actor} changed a review: {review}',
    },
    checkInDue: {
      description: 'Your key results wait for a check-in',
      templateText: 'Time to check in: {keyResults}',
    },
  },
  ribbon: {
    group: 'Kvartal',
    show: {
      label: 'Show OKRs',
      title: 'Show OKRs',
      description: 'See the live OKRs of the review that this invitation is about.',
    },
    attach: {
      label: 'Attach OKRs',
      title: 'Attach OKRs',
      description: 'Choose objectives and put them into this invitation.',
    },
  },
  companion: {
    name: 'Kvartal for Outlook',
    description:
      'Live OKRs in the invitation, for Outlook on Mac, on phones and in older versions.',
  },
};

/** Every text of the package. English is the measure: a text missing in another language does not compile. */
export type PackageWords = typeof en;
