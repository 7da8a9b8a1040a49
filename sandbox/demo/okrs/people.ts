import type { TeamOkrs } from './story.ts';
import { above, fromTo, steps } from './story.ts';

export const people: TeamOkrs = {
  horizon: [
    {
      id: 'vilja-stanna',
      title: 'En arbetsplats som folk vill stanna på',
      owner: 'ulrika',
      isAspirational: true,
      keyResults: [
        {
          title: 'Kollegor som är kvar efter tre år, från 61 till 80 %',
          owner: 'ulrika',
          measure: fromTo(61, 80, '%'),
          readings: '61 62 64 66',
          confidence: '6 6 6 7',
        },
        {
          title: 'Chefer som rekryterats internt, från 2 till 8 av 12',
          owner: 'linh',
          measure: fromTo(2, 8, 'av 12'),
          readings: '2 3 3 4',
          confidence: '6 6 6 6',
        },
      ],
    },
  ],
  year: [
    {
      id: 'snabbt-in',
      title: 'Nya kollegor kommer snabbt in i arbetet',
      owner: 'ulrika',
      supports: ['vilja-stanna', 'trusted'],
      keyResults: [
        {
          title: 'Kvar efter ett år, från 82 till 92 %',
          owner: 'ulrika',
          measure: fromTo(82, 92, '%'),
          readings: '82 82 83 84 84 85 87 87 88 89 90 91',
          confidence: '6 6 6 6 6 6 7 7 7 7 8 8',
        },
        {
          title: 'Sökande till varje tjänst, från 9 till 20',
          owner: 'linh',
          measure: fromTo(9, 20, 'sökande'),
          readings: '9 9 11 12 12 13 12 14 15 16 16 17',
          confidence: '6 6 6 7 6 6 6 6 6 6 6 6',
          notes: { 7: 'Få söker nytt just nu. Filmen från Fiskviks vattenverk gör ändå nytta.' },
        },
      ],
    },
  ],
  last: [
    {
      id: 'vi-fragar',
      title: 'Vi vet varför folk slutar',
      owner: 'ulrika',
      supports: ['vilja-stanna'],
      keyResults: [
        {
          title: 'Avslutssamtal inom två veckor, från 30 till 100 %',
          owner: 'linh',
          measure: fromTo(30, 100, '%'),
          readings: '30 30 40 50 50 60 70 70 80 90 100 100 100',
          confidence: '7 7 7 8 8 8 8 8 9 9 10 10 10',
        },
        {
          title: 'Orsaker som lett till en ändring, från 0 till 5',
          owner: 'ulrika',
          measure: fromTo(0, 5, 'ändringar'),
          readings: '0 0 0 1 1 1 1 2 2 2 3 3 3',
          confidence: '6 6 6 6 6 6 5 5 5 5 5 5 5',
          notes: { 13: 'Tre av fem. Jourersättningen var den viktigaste.' },
        },
      ],
    },
  ],
  current: [
    {
      id: 'forsta-veckan',
      title: 'Nya kollegor bidrar från första veckan',
      owner: 'linh',
      supports: ['snabbt-in'],
      keyResults: [
        {
          title: 'Dagar till första egna leveransen, från 34 till 10',
          owner: 'linh',
          weight: 2,
          measure: fromTo(34, 10, 'dagar'),
          readings: '33 31 29 28 26 23 20 18 17 15 13 12 10',
          confidence: '6 6 6 6 7 7 7 7 7 8 8 8 8',
          notes: { 5: 'Platform låter nu alla nya göra en liten ändring redan första dagen.' },
        },
        {
          title: 'Nöjda efter 30 dagar, över 90 %',
          owner: 'ulrika',
          isDue: true,
          measure: above(90, '%', 72),
          readings: '72 74 76 77 79 81 83 84 85 87 88 89 91',
          confidence: '7 7 7 7 7 7 7 7 7 8 8 8 9',
        },
        {
          title: 'Alla nya har en fadder från ett annat team',
          owner: 'linh',
          measure: steps(
            { title: 'Tjugo faddrar har tackat ja', due: 3, reached: 4 },
            { title: 'Alla nya har träffat sin fadder', due: 9, reached: 8, weight: 2 },
          ),
          confidence: '7 7 6 8 8 8 9 10 10 10 10 10 10',
        },
      ],
    },
    {
      id: 'ny-organisation',
      title: 'Kundstöd och fältservice blir ett team utan att någon kommer i kläm',
      owner: 'ulrika',
      only: { people: ['astrid', 'henrik', 'camilla'], teams: ['people'] },
      supports: ['vilja-stanna', 'rekommenderar'],
      keyResults: [
        {
          title: 'Berörda som har fått ett eget samtal, från 0 till 14',
          owner: 'ulrika',
          isDue: true,
          measure: fromTo(0, 14, 'kollegor'),
          readings: '0 0 0 0 2 4 5 6 8 9 11 13 14',
          confidence: '7 7 7 6 7 7 6 6 7 7 8 8 9',
          notes: {
            5: 'De två första samtalen var svåra och bra. Frågan om arbetsort måste ha ett svar.',
            7: 'Facket vill se lönerna före nästa samtal. Rimligt.',
          },
        },
        {
          title: 'Förhandlingen är klar',
          owner: 'henrik',
          measure: steps(
            { title: 'Underlaget lämnat', due: 4, reached: 4 },
            { title: 'Överens om lön och arbetsort', due: 9, reached: 10, weight: 2 },
            { title: 'Beskedet lämnat till alla, samma dag', due: 12, reached: 12 },
          ),
          confidence: '7 7 7 8 7 7 6 6 6 7 8 10 10',
        },
      ],
    },
  ],
  next: [
    {
      id: 'chefer-som-hinner',
      title: 'Cheferna hinner vara chefer',
      owner: 'ulrika',
      supports: ['vilja-stanna'],
      keyResults: [],
    },
  ],
};
