import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findBlock } from '#core/domain/invitation-block.ts';
import { standingsOf } from '#core/domain/schedule-review.ts';
import type { BlockContent } from '#core/words/invitation/okr-block.ts';
import { mostBlockBytes, okrBlock } from '#core/words/invitation/okr-block.ts';
import { aCycle, anObjective, aReadKeyResult, at } from '#tests/domain/builders.ts';
import { aGuest, aReview } from '#tests/domain/review-builders.ts';

const objective = anObjective({
  title: 'Municipalities move without <us>',
  keyResults: [aReadKeyResult(22, '2026-11-02', { title: '40 plants & more' })],
});
const blockOf = (changes: Partial<BlockContent> = {}) =>
  okrBlock({
    review: aReview(),
    teamName: 'Platform',
    cycle: aCycle(),
    objectives: [objective],
    hidesSome: false,
    url: 'https://kvartal.example/reviews/platform/q4-2026/review-1',
    now: at('2026-11-18'),
    ...changes,
  });
const textOf = (html: string) =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the OKR block', () => {
  it('says objective, progress, status, key results, agenda and as of when, in the invitation’s language', () => {
    const english = textOf(blockOf());
    expect(english).toContain('Quarterly review · Platform · Q4 2026');
    expect(english).toContain('Agenda – What did we learn?');
    expect(english).toMatch(/▓+░+ \d+% done, \d+% expected, (behind|on track|at risk|stale)/);
    expect(english).toContain('Figures as of 18 Nov 2026.');
    const swedish = textOf(blockOf({ review: aReview({ language: 'sv' }) }));
    expect(swedish).toContain('Kvartalsgenomgång · Platform · Q4 2026');
    expect(swedish).toContain('Siffrorna gäller 18 nov. 2026.');
  });

  it('shows where a value came from since the review was scheduled', () => {
    const before = anObjective({ keyResults: [aReadKeyResult(10, '2026-11-02')] });
    const review = aReview({ baseline: standingsOf([before]) });
    expect(textOf(blockOf({ review }))).toMatch(/40 plants &amp; more: 10.plants → 22.plants/);
  });

  it('reads what people wrote as text, never as markup', () => {
    expect(blockOf()).toContain('Municipalities move without &lt;us&gt;');
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(cell, (title) => {
        const html = blockOf({ objectives: [{ ...objective, title }] });
        expect(html.match(/<(?!\/?(?:table|tr|td|b|br|a)\b)/g)).toBeNull();
      }),
    );
  });

  it('is one table without ids, classes, styles, scripts or pictures, and is found by its link', () => {
    const html = blockOf();
    expect(html.match(/\b(?:id|class|style)=|<(?:img|script|style)\b/g)).toBeNull();
    expect(findBlock(`<p>Hi</p>${html}<p>Bye</p>`, 'review-1')).toEqual({
      start: 9,
      end: 9 + html.length,
    });
  });

  it('stays within its size, however many objectives there are, and counts the rest', () => {
    const many = Array.from({ length: 200 }, () => anObjective({ title: 'å'.repeat(300) }));
    const html = blockOf({ objectives: many });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostBlockBytes);
    expect(textOf(html)).toMatch(/and \d+ more/);
  });

  it('says who sees what', () => {
    expect(textOf(blockOf({ hidesSome: true }))).toContain('the rest is behind the link');
    const guests = { review: aReview({ attendees: [aGuest] }), objectives: [] };
    expect(textOf(blockOf(guests))).toContain('Somebody from outside');
  });
});
