import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumber } from '#core/words/read-number.ts';
import { likelyParents } from '#addin/features/objective-editor/likely-parents.ts';
import { matches } from '#addin/features/objective-editor/matches.ts';
import { numberText } from '#addin/features/objective-editor/number-text.ts';
import { aBoard } from './builders.ts';

const parent = (title: string, teamId = 'sales', cycleId = '2026') => ({
  reference: { teamId, cycleId, objectiveId: title },
  title,
});

describe('a number ready to be typed over', () => {
  it('is read back as the same number in both languages', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(numbers, fc.constantFrom('en', 'sv'), (number, language) => {
        const rounded = Number(number.toPrecision(12));
        expect(readNumber(numberText(rounded, language), language)).toBe(rounded + 0);
      }),
    );
  });

  it('has the decimal sign of its language and no grouping', () => {
    expect(numberText(12_345.5, 'sv')).toBe('12345,5');
    expect(numberText(12_345.5, 'en')).toBe('12345.5');
  });
});

describe('likely parents', () => {
  const suggest = (title: string, ...parents: ReturnType<typeof parent>[]) =>
    likelyParents(title, parents, aBoard()).map(({ title }) => title);

  it('are those that share words with the title, in whatever form, at most two', () => {
    expect(
      suggest(
        'Municipalities move without help',
        parent('Calm releases'),
        parent('Trusted by every municipality'),
        parent('Help that helps municipalities'),
        parent('More municipal customers'),
      ),
    ).toEqual(['Help that helps municipalities', 'Trusted by every municipality']);
  });

  it('are those of the team above when no words are shared', () => {
    expect(suggest('Calm releases', parent('Trusted'), parent('Sound', 'org'))).toEqual(['Sound']);
  });

  it('are none when nothing speaks for them', () => {
    expect(
      suggest('Calm releases', parent('Trusted'), parent('Known', 'sales', '2026-q4')),
    ).toEqual([]);
  });
});

describe('searching a name', () => {
  it('needs every typed word to begin a word of it, and no accents', () => {
    expect(matches('Karin Åström', 'ast kar')).toBe(true);
    expect(matches('Karin Åström', 'åst')).toBe(true);
    expect(matches('Karin Astrom', 'åst')).toBe(false);
    expect(matches('Karin Åström', 'tröm')).toBe(false);
    expect(matches('Karin Åström', '')).toBe(true);
  });
});
