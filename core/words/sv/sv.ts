import type { Words } from '#core/words/words.ts';
import { editor } from './editor.ts';
import { first } from './first.ts';
import { history } from './history.ts';
import { why } from './why.ts';

export const sv: Words = { ...first, editor, history, why };
