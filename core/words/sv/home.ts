import type { Words } from '#core/words/words.ts';

export const home: Words['home'] = {};
