import type { TeamOkrs } from './story.ts';
import { above, below, fromTo, steps } from './story.ts';

export const plants: TeamOkrs = {
  year: [
    {
      id: 'larm-man-litar-pa',
      title: 'Driftpersonalen litar på larmen',
      owner: 'karin',
      supports: ['less-waste', 'trusted'],
      keyResults: [
        {
          title: 'Larm som leder till en åtgärd, från 40 till 85 %',
          owner: 'karin',
          weight: 2,
          measure: fromTo(40, 85, '%'),
          readings: '40 41 45 47 52 55 58 63 68 71 76 80',
          confidence: '6 6 6 6 6 7 7 7 7 7 8 8',
        },
        {
          title: 'Onödiga utryckningar, från 31 till 12 i månaden',
          owner: 'viktor',
          measure: fromTo(31, 12, 'utryckningar'),
          readings: '31 33 30 28 27 24 22 23 20 19 18 16',
          confidence: '6 5 6 6 6 6 7 6 6 6 6 6',
          notes: { 2: 'Kylan ger alltid fler. Vi jämför hellre med samma månad förra året.' },
        },
      ],
    },
  ],
  last: [
    {
      id: 'samma-sprak',
      title: 'Vatten och energi talar samma språk om larm',
      owner: 'karin',
      supports: ['larm-man-litar-pa'],
      keyResults: [
        {
          title: 'Larm med gemensam prioritet, från 10 till 90 %',
          owner: 'viktor',
          measure: fromTo(10, 90, '%'),
          readings: '10 12 20 27 35 35 48 55 63 70 78 83 90',
          confidence: '6 6 6 7 7 6 7 7 7 8 8 8 10',
        },
        {
          title: 'Anläggningar som provat listan under en hel vecka',
          owner: 'lars',
          measure: fromTo(0, 8, 'anläggningar'),
          readings: '0 0 0 1 1 2 3 3 4 5 5 6 6',
          confidence: '7 7 6 6 6 6 6 6 6 6 6 5 4',
          notes: {
            13: 'Sex av åtta. De två sista bytte skiftlag mitt i, och det borde vi ha frågat om.',
          },
        },
      ],
    },
  ],
  current: [
    {
      id: 'larm-som-betyder',
      title: 'Varje larm betyder något',
      firstTitle: 'Införa en ny larmhantering i samtliga anläggningar',
      owner: 'karin',
      supports: ['larm-man-litar-pa'],
      keyResults: [
        {
          title: 'Larm per skift, från 62 till 20',
          owner: 'viktor',
          measure: fromTo(62, 20, 'larm'),
          readings: '60 57 54 51 45 42 38 35 32 29 26 23 20',
          confidence: '6 6 6 7 7 7 7 7 7 8 8 8 8',
          notes: { 5: 'Tre pumpar stod för nästan en fjärdedel. Nu är givarna bytta.' },
        },
        {
          title: 'Larm som kvitteras utan åtgärd under 10 %',
          owner: 'karin',
          measure: below(10, '%', 38),
          readings: '38 37 36 36 34 32 30 28 26 24 21 19 16',
          confidence: '6 6 6 5 5 5 5 5 5 5 5 5 4',
          notes: {
            4: 'Gammal vana: man kvitterar först och tittar sedan.',
            8: 'Viktor sitter med på skiftbytet i Vatten. Det är där det avgörs.',
          },
        },
        {
          title: 'Gemensamma regler för när det ska larma',
          owner: 'lars',
          measure: steps(
            { title: 'Reglerna skrivna tillsammans med tre driftlag', due: 4, reached: 4 },
            { title: 'Prövade i två anläggningar', due: 8, reached: 7 },
            { title: 'Gäller överallt', due: 12, reached: 13, weight: 2 },
          ),
          confidence: '7 7 8 8 8 8 8 9 8 8 8 7 9',
        },
      ],
    },
  ],
  next: [
    {
      id: 'en-blick-racker',
      supports: ['larm-man-litar-pa', 'trusted'],
      title: 'En blick på skärmen räcker vid skiftbytet',
      owner: 'karin',
      keyResults: [
        {
          title: 'Minuter för ett skiftbyte, från 25 till 10',
          owner: 'viktor',
          measure: fromTo(25, 10, 'minuter'),
        },
        {
          title: 'Skiftlag som har läget klart för sig, över 90 %',
          owner: 'nils',
          measure: above(90, '%', 64),
        },
      ],
    },
  ],
};
