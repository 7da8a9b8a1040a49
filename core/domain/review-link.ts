/** Where a review lives. Three parts, so that one partition read finds it. */
export interface ReviewReference {
  readonly teamId: string;
  readonly cycleId: string;
  readonly reviewId: string;
}

/** A review that a text links to, and where the link stands in it. Anybody can write a link: a hint, never a proof. */
export interface ReviewLink extends ReviewReference {
  readonly index: number;
}

const id = '[A-Za-z0-9._-]{1,100}';
const reviewPathPattern = new RegExp(`/reviews/(${id})/(${id})/(${id})(?![A-Za-z0-9._/-])`);

/** The review's page within Kvartal. */
export const reviewPath = ({ teamId, cycleId, reviewId }: ReviewReference): string =>
  `/reviews/${teamId}/${cycleId}/${reviewId}`;

/** The review that a path or an address of Kvartal names; null when it names none. */
function reviewInPath(path: string): ReviewReference | null {
  const [, teamId, cycleId, reviewId] = reviewPathPattern.exec(path) ?? [];
  return teamId && cycleId && reviewId ? { teamId, cycleId, reviewId } : null;
}

const links = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Every link to a review in an HTML body, in their order: to Kvartal's page or to its tab in Teams,
 * also where Outlook's Safe Links has wrapped it.
 */
export function reviewLinksIn(html: string): ReviewLink[] {
  return [...html.matchAll(links)].flatMap(({ 1: double, 2: single, 3: bare, index }) => {
    const address = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
    const review = reviewInPath(unwrapped(address));
    return review ? [{ ...review, index }] : [];
  });
}

/** The address without its wrappings: each carries the next one encoded in its query. */
function unwrapped(address: string): string {
  let text = address;
  for (let layer = 0; layer < 4 && /%[0-9a-f]{2}/i.test(text); layer += 1) {
    const inner = decoded(text);
    if (inner === null) return text;
    text = inner;
  }
  return text;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
