import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const product: TeamOkrs = {
  year: [
    {
      id: 'fors-obvious',
      title: 'Fors is the obvious choice for a new plant',
      owner: 'mikael',
      supports: ['trusted', 'one-platform'],
      keyResults: [
        {
          title: 'Days from contract to a live plant, from 74 to 21',
          owner: 'johan',
          weight: 2,
          measure: fromTo(74, 21, 'days'),
          readings: '74 72 70 66 61 58 52 47 41 36 31 27',
          confidence: '6 6 6 6 6 6 7 7 7 7 7 7',
        },
        {
          title: 'Operators who use Fors every week, from 310 to 900',
          owner: 'tove',
          measure: fromTo(310, 900, 'operators'),
          readings: '318 330 352 371 402 455 470 531 612 705 768 840',
          confidence: '6 6 6 6 6 7 6 7 7 7 8 8',
          notes: {
            7: 'Few new ones this month: the plants that moved were already using it on trial.',
          },
        },
        {
          title: 'New plants that choose Fors unasked, above 50 %',
          owner: 'mikael',
          measure: above(50, '%', 22),
          readings: '22 . . 28 . . 35 . . 44 44 47',
          confidence: '5 . . 5 . . 6 . . 7 7 7',
        },
      ],
    },
  ],
  last: [
    {
      id: 'one-alarm-list',
      title: 'Operators look in one place',
      owner: 'tove',
      supports: ['fors-obvious'],
      keyResults: [
        {
          title: 'Screens open at the same time, from 5 to 2',
          owner: 'tove',
          measure: fromTo(5, 2, 'screens'),
          readings: '5 5 5 4 4 4 4 3 3 3 3 2 2',
          confidence: '6 6 6 7 7 7 7 8 8 8 8 9 10',
          notes: { 8: 'Counted over the shoulder, in nine control rooms.' },
        },
        {
          title: 'Alarms that arrive twice below 2 %',
          owner: 'johan',
          measure: below(2, '%', 17),
          readings: '17 17 15 14 14 11 9 8 6 5 4 3 2',
          confidence: '7 7 7 7 6 7 7 8 8 8 8 8 9',
        },
      ],
    },
  ],
  current: [
    {
      id: 'one-product',
      title: 'Water and energy feel like one product',
      owner: 'tove',
      supports: ['fors-obvious'],
      keyResults: [
        {
          title: 'Operators who find the right alarm within ten seconds, from 48 to 85 %',
          owner: 'tove',
          weight: 2,
          measure: fromTo(48, 85, '%'),
          readings: '48 49 53 57 58 63 66 70 72 75 79 82 84',
          confidence: '6 6 6 6 7 7 7 7 7 8 8 8 8',
        },
        {
          title: 'Screens built from the same parts, from 34 to 80 %',
          owner: 'karin',
          measure: fromTo(34, 80, '%'),
          readings: '34 36 38 41 44 44 45 45 47 50 53 55 58',
          confidence: '7 7 7 7 6 6 5 5 5 5 4 4 4',
          notes: {
            6: 'Energi needs its curves for the forecast. Nobody has time to change screens.',
            11: 'We will not get there. The last screens are also those that nobody opens.',
          },
        },
        {
          title: '15 interviews with operators held',
          owner: 'tove',
          measure: fromTo(0, 15, 'interviews'),
          readings: '1 2 4 5 6 8 9 10 12 13 15 16 18',
          confidence: '8 8 8 8 8 8 8 9 9 9 10 10 10',
        },
      ],
    },
    {
      id: 'everything-better',
      title: 'A better product',
      owner: 'mikael',
      keyResults: [
        {
          title: 'Startup time, from 6 to 3 seconds',
          owner: 'johan',
          measure: fromTo(6, 3, 'seconds'),
          readings: '6 6 5.8 5.8 5.1 4.9 4.9 4.4 4.2 4.2 3.9 3.7 3.4',
          confidence: '7 7 7 7 7 7 7 7 7 7 7 7 7',
        },
        {
          title: 'Open bugs, from 212 to 100',
          owner: 'johan',
          measure: fromTo(212, 100, 'bugs'),
          readings: '212 220 214 219 221 216 208 211 205 207 204 199 196',
          confidence: '5 5 4 4 4 4 3 3 3 3 3 3 3',
        },
        {
          title: 'Translated to Finnish',
          owner: 'tove',
          measure: steps({ title: 'Everything translated' }),
          confidence: '6 6 6 6 6 5 5 5 5 4 4 4 4',
        },
        {
          title: 'Crashes below 0.5 % of visits',
          owner: 'johan',
          measure: below(0.5, '%'),
          readings: '0.4 0.4 0.3 0.4 0.6 0.4 0.3 0.3 0.4 0.3 0.3 0.3 0.3',
          confidence: '8 8 8 8 7 8 8 8 8 8 8 8 8',
        },
        {
          title: 'Features shipped, from 0 to 24',
          owner: 'mikael',
          measure: fromTo(0, 24, 'features'),
          readings: '1 3 5 8 9 11 13 15 17 20 22 23 25',
          confidence: '8 8 8 8 8 8 8 8 8 8 9 9 10',
        },
        {
          title: 'Everybody has been on a plant visit',
          owner: 'mikael',
          measure: fromTo(0, 26, 'colleagues'),
          readings: '0 2 2 5 5 5 . . . . . . .',
          confidence: '6 6 6 6 5 5 . . . . . . .',
        },
        { title: 'More mobile users', owner: 'tove', measure: fromTo(120, 200, 'users') },
      ],
    },
  ],
};
