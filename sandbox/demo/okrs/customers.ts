import type { TeamOkrs } from './story.ts';
import { below, fromTo, steps } from './story.ts';

export const customers: TeamOkrs = {
  year: [
    {
      id: 'rekommenderar',
      title: 'Kunderna rekommenderar oss för sina grannar',
      owner: 'camilla',
      supports: ['neighbours', 'trusted'],
      keyResults: [
        {
          title: 'Kunder som visat upp sin anläggning för en granne, från 3 till 25',
          owner: 'david',
          measure: fromTo(3, 25, 'kunder'),
          readings: '3 4 5 7 9 10 10 12 15 18 21 24',
          confidence: '6 6 6 6 6 7 6 6 7 7 8 8',
        },
        {
          title: 'Kunder som säger upp sig under 3 %',
          owner: 'camilla',
          measure: below(3, '%', 4.6),
          readings: '4.6 4.5 4.5 4.4 4.2 4.3 4.2 4.1 4.0 3.6 3.3 3.0',
          confidence: '6 6 6 6 6 5 5 5 5 6 7 7',
          notes: { 6: 'Två uppsägningar till följd av flytten till Fors. Platform är inkopplat.' },
        },
        {
          title: 'Varje kund har en egen kontakt',
          owner: 'anna',
          measure: steps(
            { title: 'De tjugo största', due: 3, reached: 3 },
            { title: 'Alla vattenkunder', due: 6, reached: 6 },
            { title: 'Alla energikunder', due: 9, reached: 11 },
          ),
          confidence: '8 8 8 8 8 8 7 6 5 6 10 10',
        },
      ],
    },
  ],
  last: [
    {
      id: 'lar-kanna',
      title: 'Vi känner kunderna, inte bara deras ärenden',
      owner: 'camilla',
      supports: ['rekommenderar'],
      keyResults: [
        {
          title: 'Kunder vars mål vi kan beskriva, från 15 till 60 %',
          owner: 'camilla',
          measure: fromTo(15, 60, '%'),
          readings: '15 18 22 25 25 30 36 41 44 50 55 58 63',
          confidence: '7 7 7 7 6 7 7 7 7 8 8 9 10',
        },
        {
          title: '40 kunder besökta på plats',
          owner: 'david',
          measure: fromTo(0, 40, 'kunder'),
          readings: '2 5 8 11 11 14 18 21 25 29 33 36 38',
          confidence: '8 8 8 8 7 7 7 7 8 8 8 8 8',
          notes: { 13: 'Två besök blev inställda sista veckan. Gott nog.' },
        },
      ],
    },
  ],
  current: [
    {
      id: 'hor-av-sig',
      title: 'Kunderna hör av sig för att de vill, inte för att de måste',
      owner: 'camilla',
      supports: ['rekommenderar'],
      keyResults: [
        {
          title: 'Samtal som hade kunnat undvikas, från 40 till 15 %',
          owner: 'anna',
          weight: 2,
          measure: fromTo(40, 15, '%'),
          readings: '40 38 36 34 32 30 27 25 23 21 19 17 15',
          confidence: '6 6 6 6 7 7 7 7 7 8 8 8 8',
          notes: { 5: 'Vart fjärde samtal gäller lösenord. Nu byter man det själv.' },
        },
        {
          title: 'Kunder som haft årets genomgång, från 12 till 50',
          owner: 'david',
          measure: fromTo(12, 50, 'kunder'),
          readings: '14 18 21 24 27 31 34 37 39 42 45 48 51',
          confidence: '7 7 7 7 7 7 8 8 8 8 8 9 10',
        },
        {
          title: 'Idéer från kunder som nått produktteamen, från 0 till 30',
          owner: 'camilla',
          measure: fromTo(0, 30, 'idéer'),
          readings: '2 5 9 14 19 23 28 33 36 41 44 46 49',
          confidence: '7 8 8 9 9 9 10 10 10 10 10 10 10',
          notes: { 8: 'Fler än vi hoppats på. Nu gäller det att någon hinner svara på dem.' },
        },
      ],
    },
  ],
};
