import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

/** Where Norrviken wants to be, and what this year adds to it. */
export const norrvikenStrategy: TeamOkrs = {
  horizon: [
    {
      id: 'trusted',
      title: 'Trusted by every municipality',
      owner: 'astrid',
      isAspirational: true,
      keyResults: [
        {
          title: 'Municipalities that run on Fors, from 38 to 90',
          owner: 'camilla',
          weight: 2,
          measure: fromTo(38, 90, 'municipalities'),
          readings: '40 44 49 56',
          confidence: '6 6 7 7',
          notes: { 3: 'Every third one came because a neighbour told them to.' },
        },
        {
          title: 'Would recommend us, from 31 to 60',
          owner: 'anna',
          measure: fromTo(31, 60, 'NPS'),
          readings: '31 34 38 41',
          confidence: '5 5 6 6',
        },
        {
          title: 'Longest stop that we cause at a plant, below 60 minutes',
          owner: 'johan',
          measure: below(60, 'minutes', 140),
          readings: '140 118 125 90',
          confidence: '6 6 5 6',
          notes: {
            3: 'One long stop, at a plant whose cable somebody dug through. It counts all the same.',
          },
        },
      ],
    },
    {
      id: 'one-platform',
      title: 'Every plant runs on one platform',
      owner: 'mikael',
      keyResults: [
        {
          title: '118 plants on Fors, from 14',
          owner: 'maja',
          weight: 3,
          measure: fromTo(14, 118, 'plants'),
          readings: '19 30 48 84',
          confidence: '7 7 7 8',
          notes: { 2: 'Slow for the big plants, quick for the small ones.' },
        },
        {
          title: 'Strand is switched off',
          owner: 'johan',
          measure: steps(
            { title: 'Nothing new is sold on Strand', due: 2, reached: 2 },
            { title: 'No municipality begins a year on Strand', due: 6 },
            { title: 'The last plant has left', due: 10, weight: 2 },
            { title: 'The servers are off', due: 12 },
          ),
          confidence: '8 8 8 8',
        },
      ],
    },
    {
      id: 'less-waste',
      title: 'Less water and less heat is lost on the way',
      owner: 'karin',
      isAspirational: true,
      keyResults: [
        {
          title: 'Water that leaks before it reaches the tap, from 21 to 14 %',
          owner: 'lars',
          measure: fromTo(21, 14, '%'),
          readings: '21 20.6 20.1 19.4',
          confidence: '5 5 6 6',
        },
        {
          title: 'Return temperature in heating networks, from 48 to 42 °C',
          owner: 'nils',
          measure: fromTo(48, 42, '°C'),
          readings: '48 47.8 47.1 46.2',
          confidence: '6 6 6 7',
        },
      ],
    },
  ],
  year: [
    {
      id: 'neighbours',
      title: 'Municipalities come to us because their neighbours did',
      owner: 'camilla',
      supports: ['trusted'],
      keyResults: [
        {
          title: '12 new municipalities by recommendation',
          owner: 'david',
          weight: 2,
          measure: fromTo(0, 12, 'municipalities'),
          readings: '0 1 1 2 4 4 5 7 8 10 12 14',
          confidence: '6 6 6 6 7 7 7 7 8 8 9 10',
          notes: {
            5: 'Two of them share a waterworks, and a lunch table.',
            11: 'There already. What did we do right? For the review.',
          },
        },
        {
          title: 'Would recommend us, from 31 to 42',
          owner: 'anna',
          measure: fromTo(31, 42, 'NPS'),
          readings: '31 31 . 34 34 34 38 38 38 41 41 41',
          confidence: '5 5 . 6 6 6 6 6 6 7 7 7',
        },
        {
          title: 'Renewed contracts stay above 95 %',
          owner: 'henrik',
          measure: above(95, '%'),
          readings: '97 97 96 96 97 97 96 96 95 96 96 96',
          confidence: '8 8 8 8 8 8 8 8 7 7 8 8',
        },
      ],
    },
    {
      id: 'most-plants-moved',
      title: 'Most plants have left Strand behind',
      owner: 'mikael',
      supports: ['one-platform', 'trusted'],
      keyResults: [
        {
          title: '90 plants on Fors, from 14',
          owner: 'maja',
          weight: 2,
          measure: fromTo(14, 90, 'plants'),
          readings: '15 17 19 22 25 30 36 42 48 54 63 84',
          confidence: '6 6 6 6 6 6 6 6 7 7 7 7',
          notes: {
            4: 'Behind, and we know why: every move still needs one of us.',
            9: 'Faster every month since the imports run by themselves.',
          },
        },
        {
          title: 'Running cost of a plant, from 9.4 to 6.0 kSEK a month',
          owner: 'johan',
          measure: fromTo(9.4, 6, 'kSEK'),
          readings: '9.4 9.4 9.1 8.8 8.9 8.3 7.9 7.7 7.2 6.9 6.6 6.2',
          confidence: '6 6 6 6 6 7 7 7 7 8 8 8',
        },
        {
          title: 'Security certificate renewed',
          owner: 'priya',
          measure: steps(
            { title: 'Gaps listed', due: 3, reached: 3 },
            { title: 'Gaps closed', due: 7, reached: 8, weight: 2 },
            { title: 'Audit passed', due: 10, reached: 10 },
          ),
          confidence: '7 7 8 8 8 8 7 8 9 10 10 10',
        },
      ],
    },
    {
      id: 'learn-from-goals',
      title: 'We learn from our goals rather than report on them',
      owner: 'ingrid',
      keyResults: [
        {
          title: 'Teams that check in every week, above 80 %',
          owner: 'ingrid',
          measure: above(80, '%', 35),
          readings: '35 38 42 45 50 52 48 53 56 59 67 76',
          confidence: '6 6 6 7 7 7 5 6 7 7 7 7',
          notes: {
            7: 'Down, now that the novelty is gone. We ask the teams what they get out of it.',
          },
        },
        {
          title: 'Every quarter ends with something learnt',
          owner: 'ingrid',
          measure: steps(
            { title: 'First quarter', due: 4, reached: 4 },
            { title: 'Second quarter', due: 7, reached: 8 },
            { title: 'Third quarter', due: 10, reached: 10 },
            { title: 'Fourth quarter', due: 12, reached: 12 },
          ),
          confidence: '7 7 7 8 8 8 7 8 8 9 9 9',
        },
      ],
    },
  ],
};
