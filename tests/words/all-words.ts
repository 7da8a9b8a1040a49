import { first as firstEnglish } from '#core/words/en/first.ts';
import { late as lateEnglish } from '#core/words/en/late.ts';
import { first as firstSwedish } from '#core/words/sv/first.ts';
import { late as lateSwedish } from '#core/words/sv/late.ts';
import type { Words } from '#core/words/words.ts';

export const en: Words = { ...firstEnglish, ...lateEnglish };
export const sv: Words = { ...firstSwedish, ...lateSwedish };
