import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

/** The year, the quarter that was, and the one to come. */
export const platformPlans: TeamOkrs = {
  year: [
    {
      id: 'plants-move-alone',
      title: 'Plants move to Fors on their own',
      owner: 'maja',
      supports: ['most-plants-moved', 'fors-obvious'],
      keyResults: [
        {
          title: 'Moves finished without our help, from 5 to 60 %',
          owner: 'maja',
          measure: fromTo(5, 60, '%'),
          readings: '5 6 8 9 14 18 22 29 33 41 47 55',
          confidence: '5 5 5 5 6 6 6 6 6 7 7 8',
          notes: {
            5: 'The import tool is out. It is ugly and it works.',
            10: 'More than two out of five now do it without us.',
          },
        },
        {
          title: 'Hours of ours per move, from 38 to 6',
          owner: 'samir',
          measure: fromTo(38, 6, 'hours'),
          readings: '38 37 37 33 30 26 24 19 15 12 11 8',
          confidence: '6 6 6 6 7 7 7 7 8 8 8 8',
        },
        {
          title: 'Old import tools are switched off',
          owner: 'erik',
          measure: steps(
            { title: 'No plant needs the tape import', due: 4, reached: 5 },
            { title: 'No plant needs the file import', due: 8, reached: 8 },
            { title: 'Both are deleted', due: 12, reached: 12 },
          ),
          confidence: '8 8 8 7 8 8 8 9 9 9 8 10',
        },
      ],
    },
  ],
  last: [
    {
      id: 'know-the-way',
      title: 'We know what stops a plant from moving',
      owner: 'maja',
      supports: ['plants-move-alone'],
      keyResults: [
        {
          title: 'Reasons known for stopped moves, from 20 to 90 %',
          owner: 'samir',
          measure: fromTo(20, 90, '%'),
          readings: '20 24 31 38 38 45 52 60 66 74 80 88 94',
          confidence: '6 6 7 7 6 7 7 8 8 8 9 9 10',
          notes: {
            5: 'Nobody answers our letters. From now on we call.',
            10: 'Five reasons explain four stops out of five.',
            13: 'Tag limits, network forms, old certificates, fear, and nobody on duty.',
          },
        },
        {
          title: '12 operators talked to at their plant',
          owner: 'linnea',
          measure: fromTo(0, 12, 'operators'),
          readings: '0 1 3 3 3 4 6 7 9 10 12 13 14',
          confidence: '7 7 8 7 7 7 7 8 8 9 10 10 10',
          notes: { 12: 'Two of them invited us themselves.' },
        },
        {
          title: 'Failed imports below 10 %',
          owner: 'aino',
          measure: below(10, '%', 34),
          readings: '34 33 33 30 31 29 27 24 25 21 19 17 16',
          confidence: '7 7 6 6 6 5 5 5 4 4 4 3 3',
          notes: {
            9: 'One plant with a very old format cost us the week.',
            13: 'Not there. The tag limit is behind most of what is left, so it goes first next quarter.',
          },
        },
      ],
    },
    {
      id: 'safe-deploys',
      title: 'We dare to deploy on a Friday',
      owner: 'tomasz',
      isAspirational: true,
      supports: ['boring-operations'],
      keyResults: [
        {
          title: 'Minutes to roll back, from 45 to 5',
          owner: 'tomasz',
          measure: fromTo(45, 5, 'minutes'),
          readings: '45 45 40 40 32 30 28 24 20 18 15 14 12',
          confidence: '5 5 6 6 6 6 7 7 7 7 7 7 7',
        },
        {
          title: 'Friday deploys without a page above 90 %',
          owner: 'aino',
          measure: above(90, '%', 60),
          readings: '60 60 67 64 70 75 75 72 80 83 83 86 88',
          confidence: '6 6 6 6 6 7 7 6 7 7 7 7 7',
          notes: { 13: 'We fell just short of the limit, and nobody wants to go back.' },
        },
      ],
    },
  ],
  next: [
    {
      id: 'move-while-you-sleep',
      title: 'The morning shift never notices that the plant has moved',
      owner: 'maja',
      isAspirational: true,
      supports: ['plants-move-alone', 'one-platform'],
      keyResults: [
        {
          title: '15 plants moved between two shifts',
          owner: 'samir',
          measure: fromTo(0, 15, 'plants'),
        },
        {
          title: 'Moves that are rolled back below 5 %',
          owner: 'linnea',
          measure: below(5, '%', 18),
        },
      ],
    },
    {
      id: 'cheaper-plants',
      title: 'A small waterworks can afford Fors',
      owner: 'erik',
      supports: ['one-platform'],
      keyResults: [
        {
          title: 'Running cost of a small plant, from 6.1 to 3.5 kSEK a month',
          owner: 'erik',
          measure: fromTo(6.1, 3.5, 'kSEK'),
        },
      ],
    },
    {
      id: 'better-documentation',
      title: 'Improve documentation',
      owner: 'tomasz',
      keyResults: [],
    },
  ],
};
