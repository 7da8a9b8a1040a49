import { board } from './board.ts';
import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { editor } from './editor.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { refusals } from './refusals.ts';
import { shell } from './shell.ts';
import { teams } from './teams.ts';
import { why } from './why.ts';

export const en = {
  common,
  shell,
  refusals,
  home,
  teams,
  board,
  checkIn,
  editor,
  history,
  why,
};
