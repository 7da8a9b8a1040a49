import { editor } from './editor.ts';
import { history } from './history.ts';
import { why } from './why.ts';

/** What the parts say that are opened from a screen. */
export const late = { editor, history, why };
