import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const platformAndData: TeamOkrs = {
  year: [
    {
      id: 'boring-operations',
      title: 'Operations so calm that nobody talks about them',
      owner: 'johan',
      supports: ['trusted'],
      keyResults: [
        {
          title: 'Months out of twelve with uptime above 99.9 %, from 7 to 12',
          owner: 'tomasz',
          measure: fromTo(7, 12, 'months'),
          readings: '7 7 8 8 8 9 9 9 10 10 11 12',
          confidence: '6 6 7 7 7 7 7 7 8 8 8 9',
        },
        {
          title: 'Hours that a change waits before it is live, from 52 to 8',
          owner: 'johan',
          measure: fromTo(52, 8, 'hours'),
          readings: '52 50 44 44 38 31 33 28 25 23 17 10',
          confidence: '6 6 6 6 7 7 6 7 7 8 8 8',
          notes: { 7: 'Up again: two people away, and reviews wait for them.' },
        },
        {
          title: 'A lost data centre has been rehearsed',
          owner: 'priya',
          measure: steps(
            { title: 'On paper', due: 3, reached: 3 },
            { title: 'In the test environment', due: 7, reached: 7 },
            { title: 'For real, on a planned night', due: 11, reached: 11, weight: 2 },
          ),
          confidence: '7 7 8 8 8 8 8 8 8 8 10 10',
        },
      ],
    },
  ],
  last: [
    {
      id: 'shared-duty',
      title: 'Platform and Data answer for the nights together',
      owner: 'johan',
      supports: ['boring-operations'],
      keyResults: [
        {
          title: 'Colleagues on the duty list, from 4 to 9',
          owner: 'johan',
          measure: fromTo(4, 9, 'colleagues'),
          readings: '4 4 4 5 5 6 6 6 7 7 8 9 9',
          confidence: '6 6 5 6 6 7 7 7 7 7 8 9 10',
          notes: { 3: 'Nobody says no, nobody says yes. We talk about pay before we ask again.' },
        },
        {
          title: 'Pages that end with a note on the cause, above 90 %',
          owner: 'yusuf',
          measure: above(90, '%', 25),
          readings: '25 30 28 41 50 55 62 60 71 78 84 88 91',
          confidence: '6 6 6 6 7 7 7 7 7 8 8 8 9',
        },
      ],
    },
  ],
  current: [
    {
      id: 'releases-non-event',
      title: 'A release is a non-event',
      owner: 'johan',
      supports: ['boring-operations', 'fors-obvious'],
      keyResults: [
        {
          title: 'Hours from merged to live, from 24 to 8',
          owner: 'johan',
          measure: fromTo(24, 8, 'hours'),
          readings: '24 22 21 19 18 17 15 14 13 12 11 9 8',
          confidence: '7 7 7 7 7 7 8 8 8 8 8 8 9',
        },
        {
          title: 'Changes that have to be mended below 5 %',
          owner: 'maja',
          measure: below(5, '%', 13),
          readings: '13 12 13 11 10 10 12 11 9 8 7 6 5',
          confidence: '6 6 6 7 7 7 5 5 6 7 7 7 8',
          notes: { 7: 'The database upgrade shows here too.' },
          isDue: true,
        },
      ],
    },
    {
      id: 'nothing-new-for-auditors',
      title: 'The auditors find nothing that we did not know',
      owner: 'priya',
      supports: ['most-plants-moved'],
      keyResults: [
        {
          title: 'Our own findings closed, from 10 to 95 %',
          owner: 'priya',
          measure: fromTo(10, 95, '%'),
          readings: '10 18 25 31 40 46 52 60 68 74 80 88 96',
          confidence: '7 7 7 7 7 8 8 8 8 8 8 9 10',
        },
        {
          title: 'Access reviewed everywhere',
          owner: 'priya',
          measure: steps(
            { title: 'Who may do what is known', due: 3, reached: 3 },
            { title: 'Nobody has more than needed', due: 7, reached: 6, weight: 2 },
            { title: 'Checked by somebody else', due: 11, reached: 10 },
          ),
          confidence: '8 8 8 8 8 9 9 9 9 9 10 10 10',
        },
      ],
    },
  ],
};
