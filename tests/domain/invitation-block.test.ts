import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findBlock, insertBlock, replaceBlock } from '#core/domain/invitation-block.ts';
import { reviewPath } from '#core/domain/review-link.ts';

const linkTo = (reviewId: string) =>
  `https://kvartal.example${reviewPath({ teamId: 'platform', cycleId: 'q4', reviewId })}`;
const block = (reviewId: string, words = 'Figures') =>
  `<table border="0"><tr><td>${words}</td></tr><tr><td><a href="${linkTo(reviewId)}">Open</a></td></tr></table>`;
const joinBlock =
  '<div><table><tr><td><a href="https://teams.example/l/x">Join</a></td></tr></table></div>';

/** What people write around it: text, links, tables of their own, tables within tables. */
const writing = fc.constantFrom(
  '<p>Hello all &amp; welcome</p>',
  'a < b',
  '<table><tr><td>our own</td></tr></table>',
  '<table><tr><td>outer<table><tr><td>inner</td></tr></table></td></tr></table>',
  '<a href="https://elsewhere.example/reviews">no review</a>',
  '<p></p>\r\n',
  '',
);

describe('the OKR block in an invitation', () => {
  it('is replaced, and everything around it stays byte for byte', () => {
    fc.assert(
      fc.property(fc.array(writing), fc.array(writing), (before, after) => {
        const [head, tail] = [before.join(''), after.join('') + joinBlock];
        expect(replaceBlock(head + block('r1') + tail, 'r1', block('r1', 'New'))).toBe(
          head + block('r1', 'New') + tail,
        );
      }),
    );
  });

  it('is found within somebody’s own table, and only it is taken', () => {
    const html = `<table><tr><td>Mine ${block('r1')} still mine</td></tr></table>`;
    expect(replaceBlock(html, 'r1', 'NEW')).toBe(
      '<table><tr><td>Mine NEW still mine</td></tr></table>',
    );
  });

  it('is told from the block of another review in the same invitation', () => {
    const html = block('r1', 'first') + block('r2', 'second');
    expect(replaceBlock(html, 'r2', 'NEW')).toBe(`${block('r1', 'first')}NEW`);
  });

  it('is not there when its link stands outside of any table, or nowhere', () => {
    expect(findBlock(`<p><a href="${linkTo('r1')}">Open</a></p>`, 'r1')).toBeNull();
    expect(replaceBlock('<p>emptied by hand</p>', 'r1', block('r1'))).toBeNull();
    expect(findBlock(`<table><tr><td><a href="${linkTo('r1')}">`, 'r1')).toBeNull();
  });

  it('goes before what people have written, within the body', () => {
    expect(insertBlock('<html><body lang="sv"><p>Hej</p></body></html>', 'B')).toBe(
      '<html><body lang="sv">B<br><p>Hej</p></body></html>',
    );
    expect(insertBlock('<p>Hej</p>', 'B')).toBe('B<br><p>Hej</p>');
  });
});
