import type { Words } from '#core/words/words.ts';

export const review: Words['review'] = {
  kind: {
    planning: 'Planering',
    'mid-quarter': 'Genomgång mitt i kvartalet',
    quarterly: 'Kvartalsgenomgång',
    process: 'Hur vi arbetar med OKR',
  },
  failure: {
    'consent-missing':
      'Kvartal får inte använda kalendrar här ännu. Be administratören att godkänna behörigheterna.',
    'no-mailbox': 'Du har ingen postlåda som Kvartal kan använda.',
    unavailable: 'Kalendern svarade inte.',
    refused: 'Kalendern sade nej.',
  },
  state: {
    booked: 'bokad',
    beingBooked: 'bokas',
    notBookedYet: 'inte bokad än',
    notBooked: 'gick inte att boka',
    beingChanged: 'ändringen är på väg till kalendern',
    notChangedYet: 'ändringen finns inte i kalendern än',
    notChanged: 'ändringen gick inte att göra i kalendern',
    calledOff: 'inställd',
    calledOffInOutlook: 'inställd i Outlook',
    beingCalledOff: 'ställs in',
    stillInCalendar: 'inställd, men kvar i kalendern',
  },
  waitsForYou: 'Det väntar på dig.',
  waitsFor: (name) => `Det väntar tills ${name} öppnar Kvartal nästa gång.`,
  waitsForSomebody: 'Det väntar tills arrangören öppnar Kvartal nästa gång.',
  sendNow: 'Skicka nu',
  schedule: 'Boka genomgång',
  open: 'Öppna',
  openNamed: (subject) => `Öppna ${subject}`,
  change: 'Ändra',
  changeNamed: (subject) => `Ändra ${subject}`,
  join: 'Anslut i Teams',
  joinNamed: (subject) => `Anslut i Teams: ${subject}`,
  next: 'Nästa genomgång',
  keyResultsWait: (count) => `${count} nyckelresultat väntar på ditt ord`,
  notInCalendar: 'Din kalender känner inte till allt ännu.',
};
