import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

/** This quarter. */
export const platform: TeamOkrs = {
  current: [
    {
      id: 'move-alone',
      title: 'Municipalities move without asking us for help',
      firstTitle: 'Build the migration wizard and launch it',
      owner: 'maja',
      supports: ['plants-move-alone', 'trusted'],
      keyResults: [
        {
          title: 'Churn below 3 %',
          owner: 'maja',
          weight: 2,
          measure: below(3, '%', 4.1),
          isDue: true,
          readings: '4.1 4.0 4.0 4.2 3.8 3.6 3.4 3.4 3.3 3.2 3.1 3.0 2.9',
          confidence: '7 7 7 5 5 6 6 6 6 7 7 8 8',
          notes: {
            2: 'Flat, as expected: those who leave now decided before we began.',
            4: 'Two small municipalities gave notice after their import failed. We have called both.',
            6: 'The new import report helps. Nobody who has seen it has left.',
            7: 'One of the two has taken its notice back.',
            11: 'Three contracts are up for renewal next week. They decide this one.',
          },
          slip: { beat: 3, reading: 40 },
        },
        {
          title: '40 plants migrated',
          owner: 'samir',
          isDue: true,
          measure: fromTo(0, 40, 'plants'),
          first: { title: 'Migrate as many plants as possible', measure: fromTo(0, 25, 'plants') },
          readings: '1 3 6 8 8 12 17 19 24 29 33 38 41',
          confidence: '7 7 7 6 4 6 7 7 7 8 8 9 10',
          notes: {
            4: 'The import stops at plants with more than 5,000 tags.',
            5: 'Nothing moved this week. Linnea and Aino work on the tag limit, nothing else.',
            6: 'The limit is gone. Four plants moved on the first day, two of them at night.',
            8: 'Slower than hoped: the big ones come last, and they are careful.',
            13: 'One more than planned, and nobody had to call.',
          },
        },
        {
          title: 'First-run guide shipped',
          owner: 'linnea',
          measure: steps(
            { title: 'Ten operators watched on their first day', due: 3, reached: 3 },
            { title: 'Guide written in the words that they used', due: 6, reached: 7 },
            { title: 'Shown on the first day in every new plant', due: 9, reached: 10 },
            { title: 'Half of those who begin it finish it', due: 12, reached: 12, weight: 2 },
          ),
          confidence: '8 8 8 8 7 6 7 7 7 8 8 9 9',
          notes: {
            3: 'Nobody found the import by themselves. Humbling, and very useful.',
            6: 'A week late: we had used our own words for things, and had to start over.',
          },
        },
      ],
    },
    {
      id: 'quiet-nights',
      title: 'Nobody is woken up by Fors',
      owner: 'tomasz',
      supports: ['boring-operations'],
      keyResults: [
        {
          title: 'Night pages from 46 to 10 a month',
          owner: 'tomasz',
          measure: fromTo(46, 10, 'pages'),
          readings: '46 44 41 37 35 30 27 24 21 19 15 12 9',
          confidence: '6 6 7 7 7 8 8 8 8 8 9 9 10',
          notes: {
            3: 'Half of the pages came from four alarms. Two of them are gone.',
            6: 'A whole week without anybody getting up.',
          },
        },
        {
          title: 'Deploys without a rollback above 95 %',
          owner: 'aino',
          measure: above(95, '%', 88),
          readings: '88 89 91 90 92 93 86 90 92 93 94 95 96',
          confidence: '7 7 7 7 7 8 4 5 6 6 7 8 8',
          notes: {
            7: 'The database upgrade was rolled back three times. We now rehearse such changes first.',
            9: 'Back to where we were before the upgrade.',
          },
        },
        {
          title: 'Uptime stays above 99.9 %',
          owner: 'tomasz',
          measure: above(99.9, '%'),
          readings: '99.95 99.97 99.96 99.94 99.97 99.98 99.91 99.93 99.96 99.97 99.96 99.97 99.98',
          confidence: '9 9 9 9 9 9 8 9 9 9 9 9 9',
        },
        {
          title: 'Failover rehearsed and no customer noticed',
          owner: 'erik',
          measure: steps(
            { title: 'Runbook written by somebody who was not there', due: 3, reached: 2 },
            { title: 'Rehearsed in the test environment', due: 6, reached: 6 },
            { title: 'Rehearsed live on an ordinary Tuesday', due: 10, reached: 11, weight: 2 },
            { title: 'Done by the newest on the team, alone', due: 13, reached: 13 },
          ),
          confidence: '7 8 8 8 8 8 8 8 7 7 8 9 9',
          notes: { 6: 'Eleven minutes. The longest part was finding the right password.' },
        },
        {
          title: 'Alarms that say what to do, from 12 to 60 %',
          owner: 'maja',
          measure: fromTo(12, 60, '%'),
          addedDaysAgo: 4,
        },
      ],
    },
    {
      id: 'plant-in-a-day',
      title: 'A new plant is live within a day',
      owner: 'linnea',
      isAspirational: true,
      supports: ['fors-obvious', 'one-platform'],
      keyResults: [
        {
          title: 'Days from order to live, from 21 to 1',
          owner: 'linnea',
          weight: 2,
          measure: fromTo(21, 1, 'days'),
          readings: '21 21 20 19 19 18 17 17 15 13 12 10 9',
          confidence: '5 5 5 5 5 5 4 4 5 5 6 6 6',
          notes: {
            4: 'Most of the time is waiting for the plant’s own network people, not for us.',
            9: 'We now send the network form with the order. It saves two days every time.',
          },
        },
        {
          title: 'Plants that need a hand from Platform below 20 %',
          owner: 'maja',
          isDue: true,
          measure: below(20, '%', 80),
          readings: '80 78 79 82 81 80 81 79 78 74 70 66 61',
          confidence: '5 5 4 3 3 3 3 3 3 3 4 4 4',
          notes: {
            4: 'Worse, if anything: the easy plants are done and the odd ones are left.',
            7: 'We answer the same three questions every time. Is this the wrong measure, or the wrong work?',
          },
        },
        {
          title: 'Rollback in one click, tried by 5 municipalities',
          owner: 'aino',
          measure: fromTo(0, 5, 'municipalities'),
        },
        {
          title: 'Tickets raised during a move, from 14 to 4',
          owner: 'samir',
          weight: 0,
          measure: fromTo(14, 4, 'tickets'),
          readings: '14 12 11 . . . . . . . . . .',
          confidence: '7 7 7 . . . . . . . . . .',
          notes: { 3: 'Only watched: what we count is whether they need us.' },
        },
      ],
    },
    {
      id: 'upgrade-list',
      title: 'Upgrade the database, the build servers and the certificates',
      owner: 'erik',
      keyResults: [
        {
          title: 'Upgrades done',
          owner: 'erik',
          measure: steps(
            { title: 'Database', reached: 8 },
            { title: 'Build servers', reached: 4 },
            { title: 'Certificates' },
            { title: 'Old log server switched off', reached: 10 },
          ),
          confidence: '9 9 9 9 9 9 6 8 8 8 8 7 5',
          notes: { 7: 'The database took three attempts.' },
        },
        {
          title: 'Write the upgrade guide',
          owner: 'erik',
          measure: fromTo(0, 1, ''),
          readings: '0 0 0 0 0 0 0 0 0 0 0 1 1',
          confidence: '8 8 8 8 7 7 6 6 5 5 6 10 10',
        },
      ],
    },
    {
      id: 'status-page',
      title: 'Customers know how we are before they have to ask',
      owner: 'maja',
      removedDaysAgo: 4,
      keyResults: [
        {
          title: 'Calls that ask “is it down?”, from 30 to 5 a month',
          owner: 'aino',
          measure: fromTo(30, 5, 'calls'),
          readings: '30 29 30 28 29 27 28 29 27 27 26 26 25',
          confidence: '5 5 4 4 3 3 3 2 2 2 2 2 2',
          notes: { 5: 'Kundstöd works on the same thing. We should not both do it.' },
        },
      ],
    },
  ],
};
