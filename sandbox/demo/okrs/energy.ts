import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const energy: TeamOkrs = {
  last: [
    {
      id: 'matvarden-i-tid',
      title: 'Mätvärdena är på plats när morgonskiftet börjar',
      owner: 'nils',
      supports: ['fors-obvious'],
      keyResults: [
        {
          title: 'Mätvärden på plats klockan sex, över 98 %',
          owner: 'jakob',
          measure: above(98, '%', 81),
          readings: '81 81 84 83 86 88 90 91 94 95 96 98 98',
          confidence: '7 7 7 6 7 7 7 8 8 8 8 9 10',
        },
        {
          title: 'Nät som läses av varje kvart, från 2 till 9',
          owner: 'petra',
          measure: fromTo(2, 9, 'nät'),
          readings: '2 2 3 3 4 4 5 5 6 6 7 7 7',
          confidence: '6 6 6 6 6 6 6 6 6 5 5 4 3',
          notes: {
            13: 'Sju. De två sista näten byter mätare först om ett halvår, och det visste vi egentligen.',
          },
        },
      ],
    },
  ],
  current: [
    {
      id: 'varmen-racker',
      title: 'Värmen räcker precis',
      owner: 'nils',
      isAspirational: true,
      supports: ['less-waste'],
      keyResults: [
        {
          title: 'Fel i värmeprognosen, från 14 till 6 %',
          owner: 'leila',
          weight: 2,
          measure: fromTo(14, 6, '%'),
          readings: '14 13.6 13.1 12.4 12.6 11.8 11 10.4 10.1 9.6 9 8.7 8.3',
          confidence: '6 6 6 6 6 6 6 7 7 7 7 7 7',
          notes: {
            5: 'Ett kallt dygn som ingen modell såg komma.',
            8: 'Med vinden inräknad blev det drygt en halv procentenhet bättre.',
          },
        },
        {
          title: 'Returtemperatur, från 48 till 42 °C',
          owner: 'petra',
          measure: fromTo(48, 42, '°C'),
          readings: '48 48 47.8 47.9 47.6 47.3 47.4 47.0 46.8 46.5 46.1 45.9 45.6',
          confidence: '6 6 5 5 5 5 5 5 5 5 5 5 5',
          notes: {
            4: 'Två stora fastigheter drar upp returen i hela nätet. Petra har ringt ägarna.',
            7: 'Den ena har ställt om sin undercentral. Den andra svarar inte.',
          },
        },
        {
          title: 'Nät som styrs efter prognosen, från 1 till 6',
          owner: 'leila',
          measure: fromTo(1, 6, 'nät'),
          readings: '1 1 1 2 2 2 3 3 3 4 4 4 5',
          confidence: '6 6 6 6 6 6 6 6 6 7 7 7 7',
        },
      ],
    },
    {
      id: 'flexibla-bolag',
      title: 'Energibolagen tjänar på att vara flexibla',
      owner: 'jakob',
      supports: ['less-waste', 'fors-obvious'],
      keyResults: [
        {
          title: 'Bolag med i försöket, från 0 till 4',
          owner: 'jakob',
          measure: fromTo(0, 4, 'bolag'),
          readings: '0 0 1 1 1 1 1 1 2 2 2 3 3',
          confidence: '6 6 7 6 6 5 4 4 5 5 5 6 6',
          notes: {
            3: 'Det första är med: Tallåsens Energi.',
            7: 'Stiltje. Alla vill, ingen vill vara nummer två.',
            9: 'Nummer två är här, tack vare ett studiebesök hos nummer ett.',
          },
        },
        {
          title: 'Flyttad effekt när det är som dyrast, från 0 till 12 MW',
          owner: 'leila',
          measure: fromTo(0, 12, 'MW'),
          readings: '0 0.5 1 1.6 2.4 3.2 3.8 4.6 5.4 6 6.8 7.6 8.5',
          confidence: '6 6 6 6 6 5 4 4 5 5 5 5 4',
        },
        {
          title: 'Avtal som juristerna står bakom',
          owner: 'nils',
          measure: steps(
            { title: 'Utkast läst av två bolag', due: 3, reached: 3 },
            { title: 'Frågan om ansvar löst', due: 6, reached: 6, weight: 2 },
            { title: 'Påskrivet av det första bolaget', due: 10, reached: 10 },
          ),
          confidence: '7 7 8 8 8 8 8 8 8 10 10 10 10',
        },
      ],
    },
  ],
  next: [
    {
      id: 'stang-av-spetsen',
      title: 'Spetspannorna står stilla',
      owner: 'nils',
      supports: ['less-waste'],
      keyResults: [
        {
          title: 'Timmar med spetspanna, från 140 till 40',
          owner: 'petra',
          measure: fromTo(140, 40, 'timmar'),
        },
        {
          title: 'Klagomål på kalla element under 5 i veckan',
          owner: 'jakob',
          measure: below(5, 'klagomål'),
        },
      ],
    },
  ],
};
