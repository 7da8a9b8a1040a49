import type { FirstWords } from '#core/words/words.ts';
import { board } from './board.ts';
import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { home } from './home.ts';
import { pane } from './pane.ts';
import { refusals } from './refusals.ts';
import { review } from './review.ts';
import { shell } from './shell.ts';
import { teams } from './teams.ts';

/** What the first view of any screen says. */
export const first: FirstWords = {
  common,
  shell,
  refusals,
  home,
  teams,
  board,
  checkIn,
  review,
  pane,
};
