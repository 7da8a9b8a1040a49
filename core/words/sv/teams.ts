import type { Words } from '#core/words/words.ts';

export const teams: Words['teams'] = {};
