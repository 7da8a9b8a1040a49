import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reviewPath, reviewInPath, reviewLinkIn } from '#core/domain/review-link.ts';

const bases = {
  origin: 'https://kvartal.example',
  teamsLinkBase: 'https://teams.microsoft.com/l/entity/5d2a8d0c/home',
};
const review = { teamId: 'platform', cycleId: '2026-q4', reviewId: '0192a4b6-7c1e' };
const link = `${bases.origin}${reviewPath(review)}`;
const inTeams = (base: string, subEntityId: string) =>
  `${base}?context=${encodeURIComponent(JSON.stringify({ subEntityId }))}`;
const wrap = (address: string) =>
  `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&amp;data=05%7C02&amp;reserved=0`;
const find = (html: string) => reviewLinkIn(html, bases);

describe('The review link in an invitation', () => {
  it.each([
    ['as the block writes it', `<p>Hi</p><a href="${link}">Open live OKRs</a>`],
    ['in single quotes', `<a href='${link}'>x</a>`],
    ['as text, in a body that lost its tags', `Open live OKRs <${link}>`],
    ['as text that somebody typed', `${link}&nbsp;`],
    ['with a query behind it', `<a href="${link}?from=mail&amp;x=1">x</a>`],
    ['wrapped by Safe Links', `<a href="${wrap(link)}">x</a>`],
    ['wrapped twice on its way', `<a href="${wrap(wrap(link).replaceAll('&amp;', '&'))}">x</a>`],
    ['into Teams', `<a href="${inTeams(bases.teamsLinkBase, reviewPath(review))}">x</a>`],
    [
      'into Teams on its newer host',
      inTeams('https://teams.cloud.microsoft/l/entity/5d2a8d0c/home', reviewPath(review)),
    ],
    ['into Teams, wrapped', wrap(inTeams(bases.teamsLinkBase, reviewPath(review)))],
  ])('is found %s', (_, html) => {
    expect(find(html)).toEqual(review);
  });

  it('is the first of several', () => {
    const other = { ...review, reviewId: 'later' };
    expect(find(`${link} ${bases.origin}${reviewPath(other)}`)).toEqual(review);
  });

  it.each([
    ['another site', `https://elsewhere.example${reviewPath(review)}`],
    ['a site whose name begins like ours', `https://kvartal.example.evil${reviewPath(review)}`],
    [
      'another app in Teams',
      inTeams('https://teams.microsoft.com/l/entity/other/home', reviewPath(review)),
    ],
    ['another page of ours', `${bases.origin}/teams/platform/2026-q4`],
    ['a review without an id', `${bases.origin}/reviews/platform/2026-q4`],
    ['an id that is none', `${bases.origin}/reviews/platform/2026-q4/${'x'.repeat(200)}`],
    [
      'a Safe Link of somebody who only pretends',
      `https://safelinks.example/?url=${encodeURIComponent(link)}`,
    ],
    ['a broken escape', 'https://a.safelinks.protection.outlook.com/?url=%E0%A4%A'],
    ['nothing', ''],
  ])('is not in a link to %s', (_, html) => {
    expect(find(html)).toBeNull();
  });

  it('is read back from every path that is written, and no text makes reading fail', () => {
    const id = fc.stringMatching(/^[\w.-]{1,100}$/);
    fc.assert(
      fc.property(id, id, id, (teamId, cycleId, reviewId) => {
        const place = { teamId, cycleId, reviewId };
        expect(reviewInPath(reviewPath(place))).toEqual(place);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void find(text + link + text)));
  });
});
