import type { Words } from '#core/words/words.ts';

export const why: Words['why'] = {};
