import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const sales: TeamOkrs = {
  last: [
    {
      id: 'kortare-vag',
      title: 'Vägen från intresse till avtal är kort',
      owner: 'david',
      supports: ['neighbours'],
      keyResults: [
        {
          title: 'Månader från första möte till avtal, från 11 till 6',
          owner: 'rebecka',
          measure: fromTo(11, 6, 'månader'),
          readings: '11 11 10.5 10.5 10 9.5 9.5 9 8.5 8 8 7.5 7',
          confidence: '6 6 6 6 6 6 6 6 6 6 5 5 5',
          notes: { 13: 'Sju. Upphandlingen tar fyra av dem, så det är dit vi ska härnäst.' },
        },
        {
          title: 'Offerter som vi vinner, över 40 %',
          owner: 'gustav',
          measure: above(40, '%', 26),
          readings: '26 26 29 28 31 33 33 36 37 37 39 41 42',
          confidence: '6 6 6 6 6 7 7 7 7 7 8 9 10',
        },
      ],
    },
  ],
  current: [
    {
      id: 'ramavtal',
      title: 'Kommuner kan köpa oss utan egen upphandling',
      owner: 'david',
      supports: ['neighbours', 'rekommenderar'],
      keyResults: [
        {
          title: 'Med på ramavtalet',
          owner: 'rebecka',
          weight: 2,
          measure: steps(
            { title: 'Ansökan inlämnad', due: 2, reached: 2 },
            { title: 'Frågorna besvarade', due: 5, reached: 5 },
            { title: 'Antagna', due: 9, reached: 11, weight: 3 },
            { title: 'Första avropet', due: 12, reached: 13, weight: 2 },
          ),
          confidence: '8 8 8 8 9 8 8 7 6 6 9 9 10',
          notes: {
            5: 'Sjuttiotvå frågor. Priya hjälpte till med de sista tjugo, tack!',
            9: 'Beslutet är uppskjutet två veckor. Inget vi rår på.',
          },
        },
        {
          title: 'Kommuner som väntar på avtalet för att avropa, från 0 till 8',
          owner: 'gustav',
          measure: fromTo(0, 8, 'kommuner'),
          readings: '0 1 2 2 3 3 4 5 6 6 7 8 9',
          confidence: '6 7 7 7 7 7 7 8 8 8 8 9 10',
        },
      ],
    },
    {
      id: 'energi-vet-vilka-vi-ar',
      title: 'Energibolagen vet vilka vi är',
      owner: 'mia',
      supports: ['trusted'],
      keyResults: [
        {
          title: 'Offerter begärda av energibolag, från 2 till 12',
          owner: 'mia',
          weight: 2,
          measure: fromTo(2, 12, 'offerter'),
          readings: '2 2 3 4 6 7 9 11 13 14 15 16 17',
          confidence: '5 5 6 6 7 8 8 9 10 10 10 10 10',
          notes: {
            5: 'Tre på en vecka efter branschdagarna.',
            9: 'Förbi målet. Nu är det svarstiden som blir trång.',
          },
        },
        {
          title: 'Svar på en offert inom fem dagar, över 90 %',
          owner: 'gustav',
          measure: above(90, '%', 70),
          readings: '70 72 75 78 77 74 70 66 63 65 70 76 82',
          confidence: '7 7 7 7 7 6 5 4 3 4 5 6 6',
          notes: {
            7: 'Så många förfrågningar att vi inte hinner med. Ett angenämt bekymmer, men ett bekymmer.',
            9: 'Nils och Leila skriver nu de tekniska svaren. Det borde märkas inom ett par veckor.',
          },
        },
        {
          title: 'Bolag som nämner oss utan att vi frågar, från 1 till 6 av 20',
          owner: 'mia',
          measure: fromTo(1, 6, 'av 20'),
          addedDaysAgo: 3,
        },
      ],
    },
    {
      id: 'ringlista',
      title: 'Genomföra säljkampanjen enligt plan',
      owner: 'rebecka',
      keyResults: [
        {
          title: 'Ringa 200 samtal',
          owner: 'rebecka',
          measure: fromTo(0, 200, 'samtal'),
          readings: '15 31 48 60 77 94 108 125 140 155 171 186 203',
          confidence: '8 8 8 8 8 8 8 8 8 8 9 9 10',
        },
        {
          title: 'Omsättning över 4 Mkr i månaden',
          owner: 'david',
          measure: above(4, 'Mkr'),
          readings: '4.2 4.2 4.3 4.1 4.2 4.4 4.3 4.3 4.5 4.4 4.4 4.6 4.5',
          confidence: '8 8 8 8 8 8 8 8 8 8 8 8 8',
        },
        {
          title: 'Nya namn i registret, från 400 till 900',
          owner: 'gustav',
          measure: fromTo(400, 900, 'namn'),
          removedDaysAgo: 3,
          readings: '400 430 460 475 490 500 505 510 510 515 515 520 520',
          confidence: '6 6 6 5 5 4 4 3 3 3 2 2 2',
        },
      ],
    },
  ],
  next: [
    {
      id: 'forsta-avropen',
      title: 'Ramavtalet blir vägen in för små kommuner',
      owner: 'david',
      supports: ['trusted', 'rekommenderar'],
      keyResults: [
        {
          title: 'Avrop från kommuner med under 15 000 invånare, från 0 till 10',
          owner: 'rebecka',
          measure: fromTo(0, 10, 'avrop'),
        },
        {
          title: 'Dagar från avrop till första inloggning under 14',
          owner: 'gustav',
          measure: below(14, 'dagar', 45),
        },
      ],
    },
  ],
};
