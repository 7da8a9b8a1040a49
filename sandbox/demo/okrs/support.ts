import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const support: TeamOkrs = {
  last: [
    {
      id: 'ett-namn',
      title: 'Kunden slipper berätta samma sak två gånger',
      owner: 'anna',
      supports: ['rekommenderar'],
      keyResults: [
        {
          title: 'Ärenden som byter handläggare, från 46 till 15 %',
          owner: 'pelle',
          measure: fromTo(46, 15, '%'),
          readings: '46 45 41 39 40 35 31 28 25 22 19 17 14',
          confidence: '6 6 7 7 6 7 7 8 8 8 8 9 10',
        },
        {
          title: 'Kunder som säger att vi mindes dem, över 80 %',
          owner: 'zeynep',
          measure: above(80, '%', 52),
          readings: '52 52 55 58 . 60 64 . 67 70 . 74 76',
          confidence: '6 6 6 6 . 6 7 . 7 7 . 7 7',
          notes: { 13: 'Inte ända fram, men ingen vill tillbaka till den gamla kön.' },
        },
      ],
    },
  ],
  current: [
    {
      id: 'hjalp-direkt',
      title: 'Den som ringer får hjälp direkt',
      owner: 'anna',
      supports: ['hor-av-sig', 'rekommenderar'],
      keyResults: [
        {
          title: 'Löst vid första kontakten, från 58 till 75 %',
          owner: 'pelle',
          weight: 2,
          measure: fromTo(58, 75, '%'),
          readings: '58 59 59 61 63 62 65 67 68 70 71 73 74',
          confidence: '6 6 6 6 7 6 7 7 7 7 8 8 8',
          notes: { 6: 'Två nya i telefonen. De lär sig snabbt, men det syns i siffran.' },
        },
        {
          title: 'Väntetid under 3 minuter',
          owner: 'zeynep',
          measure: below(3, 'minuter', 9),
          readings: '9 8.5 8 8.2 7.5 7 7.8 8.4 7.1 6 5.2 4.4 3.8',
          confidence: '6 6 6 5 6 6 4 4 5 5 6 6 6',
          notes: {
            7: 'Importfelen i flytten till Fors ger långa samtal.',
            8: 'Sämre igen. Platform hjälper till att svara på tisdagar.',
            10: 'Kön är kortare sedan importen fungerar.',
          },
        },
        {
          title: 'Ärenden äldre än 30 dagar, från 41 till 0',
          owner: 'birgit',
          measure: fromTo(41, 0, 'ärenden'),
          readings: '41 38 36 31 27 25 21 17 14 10 7 4 1',
          confidence: '7 7 7 7 7 8 8 8 8 8 9 9 9',
          notes: {
            5: 'Birgit ringer de äldsta, ett om dagen. De flesta är glada att någon minns.',
          },
        },
      ],
    },
    {
      id: 'svaren-finns',
      title: 'Svaret finns innan frågan ställs',
      owner: 'birgit',
      supports: ['hor-av-sig', 'plants-move-alone'],
      keyResults: [
        {
          title: 'Besök på hjälpsidorna som slutar utan ärende, från 61 till 80 %',
          owner: 'birgit',
          measure: fromTo(61, 80, '%'),
          readings: '61 63 64 66 68 69 72 73 74 75 77 78 79',
          confidence: '6 6 6 6 7 7 7 7 7 7 8 8 8',
        },
        {
          title: 'De tjugo vanligaste frågorna har ett svar som fungerar',
          owner: 'pelle',
          measure: steps(
            { title: 'Frågorna räknade', reached: 1 },
            { title: 'Tio svar prövade på kunder', reached: 5, weight: 2 },
            { title: 'Tjugo svar prövade på kunder', reached: 10, weight: 2 },
          ),
          confidence: '8 8 8 8 9 9 8 8 8 10 10 10 10',
        },
        {
          title: 'Nöjda kunder över 85 %',
          owner: 'anna',
          measure: above(85, '%'),
          readings: '88 89 88 87 88 88 84 83 86 87 88 88 89',
          confidence: '8 8 8 8 8 8 6 6 7 8 8 8 8',
          notes: { 8: 'Väntetiden märks även här.' },
        },
      ],
    },
  ],
  next: [
    {
      id: 'hjalp-pa-kvallen',
      title: 'Kvällsskiftet är inte ensamt',
      owner: 'anna',
      supports: ['rekommenderar', 'trusted'],
      keyResults: [
        {
          title: 'Samtal efter klockan fem som besvaras, från 20 till 90 %',
          owner: 'zeynep',
          measure: fromTo(20, 90, '%'),
        },
      ],
    },
  ],
};
