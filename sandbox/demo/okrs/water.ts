import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const water: TeamOkrs = {
  last: [
    {
      id: 'prov-utan-papper',
      title: 'Inget vattenprov börjar på papper',
      owner: 'lars',
      supports: ['fors-obvious'],
      keyResults: [
        {
          title: 'Prov som registreras i mobilen, från 30 till 90 %',
          owner: 'fatima',
          weight: 2,
          measure: fromTo(30, 90, '%'),
          readings: '30 33 38 38 44 51 57 61 68 74 81 86 92',
          confidence: '7 7 7 6 7 7 7 8 8 8 9 9 10',
          notes: {
            4: 'Stopp hela veckan: mobilen tappar täckning nere i brunnarna.',
            6: 'Nu sparas provet i mobilen och skickas när täckningen är tillbaka.',
          },
        },
        {
          title: 'Prov som måste tas om under 2 %',
          owner: 'emil',
          measure: below(2, '%', 9),
          readings: '9 9 8 8 7 7 6 5 5 4 3 3 2',
          confidence: '6 6 6 6 6 6 7 7 7 7 8 8 9',
        },
      ],
    },
  ],
  current: [
    {
      id: 'provtagning',
      title: 'Provtagningen sköter sig själv',
      owner: 'lars',
      supports: ['fors-obvious', 'neighbours'],
      keyResults: [
        {
          title: 'Kommuner som planerar sina prov i Fors, från 4 till 15',
          owner: 'fatima',
          measure: fromTo(4, 15, 'kommuner'),
          readings: '4 5 6 7 8 9 10 11 12 12 13 14 15',
          confidence: '7 7 7 7 7 7 8 8 8 8 9 9 10',
          notes: { 6: 'Två grannkommuner kom in tillsammans och delar provtagare.' },
        },
        {
          title: 'Minuter per prov, från 26 till 10',
          owner: 'emil',
          measure: fromTo(26, 10, 'minuter'),
          readings: '26 25 24 22 20 19 17 16 15 14 13 11 10',
          confidence: '6 6 6 6 7 6 7 7 7 8 8 8 8',
          notes: {
            5: 'Mätte med tidtagarur i Fiskvik. Halva tiden går åt till att hitta rätt kran.',
          },
        },
        {
          title: 'Labbets svar kommer in utan omvägar',
          owner: 'sofia',
          measure: steps(
            { title: 'Överens med det första labbet', due: 2, reached: 3 },
            { title: 'Första provet hela vägen', due: 5, reached: 7 },
            { title: 'Tre labb anslutna', due: 7, weight: 2 },
            { title: 'Inga svar skrivs in för hand', due: 12, weight: 2 },
          ),
          confidence: '7 6 6 6 5 4 5 4 3 3 3 2 2',
          notes: {
            5: 'Labbet har bytt system och hinner inte med oss.',
            8: 'Bara ett av tre labb är i gång. De andra två vill vänta till efter sin revision.',
            12: 'Vi hinner inte. Frågan lyfts till Anläggningar för nästa kvartal.',
          },
        },
      ],
    },
    {
      id: 'lugna-natter',
      title: 'Natten är lugn i vattenverken',
      owner: 'sofia',
      isAspirational: true,
      supports: ['larm-man-litar-pa', 'trusted'],
      keyResults: [
        {
          title: 'Utryckningar nattetid, från 31 till 12 i månaden',
          owner: 'sofia',
          measure: fromTo(31, 12, 'utryckningar'),
          readings: '31 30 30 28 27 25 25 23 22 20 19 17 16',
          confidence: '5 5 5 6 6 6 6 6 6 7 7 7 7',
        },
        {
          title: 'Pumpstopp som upptäcks inom fem minuter, över 90 %',
          owner: 'emil',
          measure: above(90, '%', 55),
          readings: '55 58 61 66 64 69 . . . . . . .',
          confidence: '6 6 6 7 6 7 . . . . . . .',
          notes: { 6: 'Åt rätt håll. Emil är borta några veckor, någon av oss läser av så länge.' },
        },
        {
          title: 'Driftlag som sover gott när de har jour, från 3 till 8 av 10',
          owner: 'sofia',
          measure: fromTo(3, 8, 'av 10'),
          readings: '3 . 3 . 4 . 5 5 . 6 6 . 6',
          confidence: '5 . 5 . 5 . 5 5 . 6 6 . 6',
          notes: { 8: 'Frågas varannan vecka. ”Nu vaknar jag av tystnaden”, sade en av dem.' },
        },
      ],
    },
  ],
  next: [
    {
      id: 'lackor-under-gatan',
      title: 'Vi gräver på rätt ställe första gången',
      owner: 'lars',
      isAspirational: true,
      supports: ['less-waste', 'larm-man-litar-pa'],
      keyResults: [
        {
          title: 'Grävningar som träffar läckan, från 55 till 90 %',
          owner: 'fatima',
          measure: fromTo(55, 90, '%'),
        },
        {
          title: 'Dagar från larm till lagad läcka, från 16 till 5',
          owner: 'emil',
          measure: fromTo(16, 5, 'dagar'),
        },
      ],
    },
  ],
};
