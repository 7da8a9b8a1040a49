import type { TeamOkrs } from './story.ts';
import { above, fromTo, steps } from './story.ts';

/** The company's quarters. */
export const norrviken: TeamOkrs = {
  last: [
    {
      id: 'one-voice',
      title: 'Customers hear the same story from all of us',
      owner: 'astrid',
      supports: ['neighbours'],
      keyResults: [
        {
          title: 'Colleagues who can say what Fors is for, from 40 to 90 %',
          owner: 'ulrika',
          measure: fromTo(40, 90, '%'),
          readings: '40 40 46 52 52 60 63 70 72 78 81 84 86',
          confidence: '7 7 7 7 7 7 7 7 7 8 8 8 8',
          notes: { 13: 'We asked by the coffee machine, without warning. 86 is honest.' },
        },
        {
          title: 'Price list that fits on a page',
          owner: 'henrik',
          measure: steps(
            { title: 'Every price found', due: 4, reached: 4 },
            { title: 'Half of them gone', due: 9, reached: 10 },
            { title: 'Used in every offer', due: 12, reached: 13 },
          ),
          confidence: '7 7 7 8 8 8 7 7 6 7 7 7 9',
        },
      ],
    },
  ],
  current: [
    {
      id: 'no-regrets',
      title: 'Nobody regrets moving to Fors',
      owner: 'astrid',
      supports: ['neighbours', 'most-plants-moved'],
      keyResults: [
        {
          title: 'Plants that would recommend the move, above 40',
          owner: 'anna',
          measure: above(40, 'NPS', 29),
          readings: '29 30 31 32 33 34 36 37 38 38 39 40 42',
          confidence: '6 6 6 6 7 7 7 7 7 7 8 8 9',
          notes: { 6: 'Those who moved by themselves are the happiest.' },
        },
        {
          title: '18 contracts renewed',
          owner: 'david',
          weight: 2,
          measure: fromTo(0, 18, 'contracts'),
          readings: '0 1 3 4 5 7 9 10 12 14 15 17 19',
          confidence: '7 7 7 7 7 8 8 8 8 8 8 9 10',
        },
        {
          title: '6 neighbours shown around by a customer',
          owner: 'camilla',
          measure: fromTo(0, 6, 'visits'),
          readings: '0 0 1 1 2 2 3 4 4 5 5 6 6',
          confidence: '6 6 6 6 6 7 7 7 7 8 8 9 10',
        },
      ],
    },
    {
      id: 'okr-rhythm',
      title: 'OKRs are something we talk about',
      owner: 'ingrid',
      supports: ['learn-from-goals'],
      keyResults: [
        {
          title: 'Teams that check in every week, above 80 %',
          owner: 'ingrid',
          isDue: true,
          measure: above(80, '%', 58),
          readings: '58 58 60 64 62 67 70 71 74 75 75 79 83',
          confidence: '6 6 6 7 7 7 7 7 7 7 7 8 8',
          notes: { 5: 'Two teams forgot. A reminder in the channel was enough.' },
        },
        {
          title: '12 teams have talked through a goal that failed',
          owner: 'ingrid',
          measure: fromTo(0, 12, 'teams'),
          readings: '0 1 1 2 2 3 4 4 5 7 8 10 11',
          confidence: '6 6 6 6 5 5 5 5 5 6 6 7 7',
          notes: {
            7: 'The best one so far: Data, on the false alarms. Others now ask to listen in.',
          },
        },
      ],
    },
  ],
  next: [
    {
      id: 'ready-for-the-big-ones',
      title: 'The largest municipalities take us seriously',
      owner: 'astrid',
      isAspirational: true,
      supports: ['trusted'],
      keyResults: [
        {
          title: '3 of the ten largest municipalities in talks with us',
          owner: 'david',
          measure: fromTo(0, 3, 'municipalities'),
        },
      ],
    },
  ],
};
