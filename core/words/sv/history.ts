import type { Words } from '#core/words/words.ts';

export const history: Words['history'] = {};
