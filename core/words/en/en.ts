import { editor } from './editor.ts';
import { first } from './first.ts';
import { history } from './history.ts';
import { why } from './why.ts';

export const en = { ...first, editor, history, why };
