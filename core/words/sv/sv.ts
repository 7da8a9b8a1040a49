import type { Words } from '#core/words/words.ts';
import { common } from './common.ts';

export const sv: Words = { common };
