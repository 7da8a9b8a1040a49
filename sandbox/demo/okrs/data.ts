import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const data: TeamOkrs = {
  last: [
    {
      id: 'sensors-we-trust',
      title: 'We know which sensors to believe',
      owner: 'yusuf',
      supports: ['boring-operations', 'less-waste'],
      keyResults: [
        {
          title: 'Sensors with a known error, from 15 to 80 %',
          owner: 'signe',
          measure: fromTo(15, 80, '%'),
          readings: '15 17 21 28 30 37 45 51 58 63 70 75 79',
          confidence: '7 7 7 7 6 7 7 7 8 8 8 8 8',
        },
        {
          title: 'Readings thrown away below 3 %',
          owner: 'mateus',
          measure: below(3, '%', 11),
          readings: '11 11 10 8 9 7 7 6 5 4 4 3 2.6',
          confidence: '6 6 6 7 6 7 7 7 7 8 8 9 10',
          notes: { 5: 'One supplier changed its clock to local time. We noticed before they did.' },
        },
      ],
    },
  ],
  current: [
    {
      id: 'see-leaks-early',
      title: 'Leaks are seen before the street is wet',
      owner: 'yusuf',
      isAspirational: true,
      supports: ['larm-man-litar-pa', 'less-waste'],
      keyResults: [
        {
          title: 'Leaks that we find before somebody calls, from 35 to 70 %',
          owner: 'yusuf',
          weight: 2,
          measure: fromTo(35, 70, '%'),
          readings: '35 36 38 41 41 44 47 50 51 54 57 59 61',
          confidence: '5 5 5 6 6 6 6 6 6 7 7 7 7',
          notes: {
            4: 'The night flow says more than we thought. First leak found from it alone.',
            8: 'Found one under a school yard on a Sunday. They had it dug up by Monday.',
          },
        },
        {
          title: 'False leak alarms below 5 a week',
          owner: 'mateus',
          measure: below(5, 'alarms', 17),
          first: { measure: below(10, 'alarms', 17) },
          readings: '17 16 16 14 13 14 19 21 20 17 14 11 9',
          confidence: '6 6 6 6 6 5 3 3 3 4 5 5 6',
          notes: {
            7: 'The new model is keener, and wrong more often. We find more leaks and cry wolf more.',
            8: 'Still wrong. Operators have begun to ignore us, which is worse than any number here.',
            10: 'Two neighbours must now agree before we raise an alarm.',
          },
        },
        {
          title: 'Hours from sensor to alarm, from 9 to 1',
          owner: 'signe',
          measure: fromTo(9, 1, 'hours'),
          readings: '9 8.5 8 7 7 6 5.5 4 4 3.5 3 2.5 2',
          confidence: '7 7 7 7 7 7 7 8 8 8 8 8 8',
        },
      ],
    },
    {
      id: 'open-data',
      title: 'Municipalities build on their own data',
      owner: 'hanna',
      supports: ['fors-obvious', 'neighbours'],
      keyResults: [
        {
          title: '10 municipalities use the open API, from 2',
          owner: 'hanna',
          measure: fromTo(2, 10, 'municipalities'),
          readings: '2 3 4 6 7 9 10 11 12 12 13 13 13',
          confidence: '6 6 7 7 8 8 9 10 10 10 10 10 10',
          notes: {
            6: 'A student project in one of them shows the water level on a screen in the library.',
            8: 'More than we asked for. Was the target too easy? For the review.',
          },
        },
        {
          title: 'Answers of the API below 300 ms',
          owner: 'mateus',
          measure: below(300, 'ms', 820),
          readings: '820 780 760 640 610 560 540 500 450 420 380 330 290',
          confidence: '6 6 6 7 7 7 7 7 7 7 8 8 9',
        },
        {
          title: 'Somebody outside writes a program in an hour',
          owner: 'signe',
          measure: steps(
            { title: 'Guide that a summer worker could follow', reached: 2 },
            { title: 'Key without a phone call', reached: 4 },
            { title: 'Five examples that run as they are' },
          ),
          confidence: '7 8 8 8 8 . . . . . . . .',
          notes: { 5: 'Waiting for examples from the municipalities.' },
        },
      ],
    },
    {
      id: 'data-quality',
      title: 'Better data quality',
      owner: 'mateus',
      keyResults: [],
    },
  ],
  next: [
    {
      id: 'forecast-you-can-plan-by',
      title: 'Operators plan their week by our forecast',
      owner: 'yusuf',
      isAspirational: true,
      supports: ['less-waste', 'fors-obvious'],
      keyResults: [
        {
          title: 'Plants that open the forecast on a Monday, above 60 %',
          owner: 'hanna',
          measure: above(60, '%', 18),
        },
        {
          title: 'Forecast error for the coming week, from 14 to 8 %',
          owner: 'mateus',
          measure: fromTo(14, 8, '%'),
        },
      ],
    },
  ],
};
