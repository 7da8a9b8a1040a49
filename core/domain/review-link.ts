/** Where a review lives. Three parts, so that one partition read finds it. */
export interface ReviewReference {
  readonly teamId: string;
  readonly cycleId: string;
  readonly reviewId: string;
}

/** A review that a text links to, and where the link stands in it. */
export interface ReviewLink extends ReviewReference {
  readonly index: number;
}

/** Where this installation's links lead. */
export interface LinkBases {
  /** The add-in's own origin, such as `https://kvartal.example`. */
  readonly origin: string;
  /** Where Teams opens Kvartal: `https://teams.microsoft.com/l/entity/{appId}/home`. */
  readonly teamsLinkBase: string;
}

const reviewPathPattern =
  /^\/reviews\/([\w.-]{1,100})\/([\w.-]{1,100})\/([\w.-]{1,100})\/?(?:[?#]|$)/;

/** Every address in HTML: in an attribute or in the text. */
const addresses = /https?:\/\/[^\s"'<>]{1,4000}/g;

/** What ends an address in text, as HTML writes it. */
const ends = /&(?:nbsp|quot|apos|lt|gt|#160|#34|#39);.*$/;
const ampersands = /&(?:amp|#38);/g;

/** Mail filters put their own address in front. Source: https://learn.microsoft.com/defender-office-365/safe-links-about */
const safeLink =
  /^https:\/\/[\w.-]+\.safelinks\.protection\.(?:outlook|office365)\.[a-z]+\/[^?]*\?/;

/** A link may have been wrapped once by each organisation that it passed. */
const mostWrappings = 3;

/** The review's path within Kvartal. */
export const reviewPath = ({ teamId, cycleId, reviewId }: ReviewReference): string =>
  `/reviews/${teamId}/${cycleId}/${reviewId}`;

/** The review at a path within Kvartal; null for any other path. */
export function reviewInPath(path: string): ReviewReference | null {
  const [, teamId, cycleId, reviewId] = reviewPathPattern.exec(path) ?? [];
  return teamId && cycleId && reviewId ? { teamId, cycleId, reviewId } : null;
}

/**
 * Every link to a review in the HTML, in their order, whosever installation it opens: for finding again
 * what was written with a known id. Throws nothing.
 */
export const reviewLinksIn = (html: string): ReviewLink[] => linksIn(html, anyPath);

/**
 * The first review that a link in the HTML names, whether it opens the add-in itself or Kvartal in
 * Teams, and whether or not a mail filter has wrapped it; null when there is none. Anybody can write a
 * link: it is a hint of what to ask for, and proves nothing. Throws nothing.
 */
export function reviewLinkIn(html: string, bases: LinkBases): ReviewReference | null {
  const [link] = linksIn(html, (address) => ownPath(address, bases));
  return link ? { teamId: link.teamId, cycleId: link.cycleId, reviewId: link.reviewId } : null;
}

const linksIn = (html: string, pathOf: (address: string) => string): ReviewLink[] =>
  [...html.matchAll(addresses)].flatMap(({ 0: written, index }) => {
    const address = written.replace(ends, '').replaceAll(ampersands, '&');
    const review = reviewInPath(pathOf(unwrap(address)));
    return review ? [{ ...review, index }] : [];
  });

function unwrap(address: string): string {
  let link = address;
  for (let wrapping = 0; wrapping < mostWrappings && safeLink.test(link); wrapping += 1)
    link = parameter(link, 'url');
  return link;
}

/** The path within some Kvartal that an address may open. */
const anyPath = (address: string): string =>
  entityOf(address) === null
    ? address.replace(/^https?:\/\/[^/?#]+/, '')
    : subEntityIn(parameter(address, 'context'));

/** The path within this Kvartal that an address opens; empty for an address of somebody else. */
function ownPath(address: string, { origin, teamsLinkBase }: LinkBases): string {
  const isOurs =
    address.startsWith(`${origin}/`) ||
    (entityOf(address) !== null && entityOf(address) === entityOf(teamsLinkBase));
  return isOurs ? anyPath(address) : '';
}

/** `/l/entity/{appId}/{entity}`: Teams has had several hosts, the app is what counts. */
const entityOf = (address: string): string | null =>
  /^https?:\/\/[^/?#]+(\/l\/entity\/[^/?#]+\/[^/?#]+)/.exec(address)?.[1] ?? null;

function subEntityIn(context: string): string {
  return /"subEntityId"\s*:\s*"([^"\\]*)"/.exec(context)?.[1] ?? '';
}

/** A parameter of an address' query, decoded; empty when it is missing or broken. */
function parameter(address: string, name: string): string {
  const [, value = ''] = new RegExp(`[?&]${name}=([^&#]*)`).exec(address) ?? [];
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
