import type { PackageWords } from './en.ts';

export const sv: PackageWords = {
  name: { short: 'Kvartal', full: 'Kvartal: OKR i Teams och Outlook' },
  description: {
    short: 'Era OKR där ni redan möts: i Teams och i kallelsen.',
    full: 'Kvartal håller organisationens mål och nyckelresultat i Teams och i Outlook-kallelsen. Se vad som är viktigt i kvartalet, stäm av på några sekunder, boka kvartalsgenomgången från tavlan och följ färska siffror i mötet som handlar om dem. Kvartal körs i er egen klientorganisation; era data stannar där.',
  },
  tabs: { home: 'Hem', board: 'OKR-tavla', review: 'Genomgång' },
  activities: {
    reviewScheduled: {
      description: 'En genomgång bokas',
      templateText: '{actor} bokade en genomgång: {review}',
    },
    reviewChanged: {
      description: 'En genomgång flyttas, ändras eller ställs in',
      templateText: '{actor} ändrade en genomgång: {review}',
    },
    checkInDue: {
      description: 'Dina nyckelresultat väntar på en avstämning',
      templateText: 'Dags att stämma av: {keyResults}',
    },
  },
  ribbon: {
    group: 'Kvartal',
    show: {
      label: 'Visa OKR',
      title: 'Visa OKR',
      description: 'Se aktuella OKR för genomgången som kallelsen gäller.',
    },
    attach: {
      label: 'Bifoga OKR',
      title: 'Bifoga OKR',
      description: 'Välj mål och lägg in dem i kallelsen.',
    },
  },
  companion: {
    name: 'Kvartal för Outlook',
    description: 'Aktuella OKR i kallelsen, för Outlook på Mac, i mobilen och i äldre versioner.',
  },
};
