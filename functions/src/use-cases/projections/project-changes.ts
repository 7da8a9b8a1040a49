import type { Store } from '#functions/ports/store.ts';
import { projectLinks } from './project-links.ts';
import { projectListing } from './project-listing.ts';
import { projectReview } from './project-review.ts';
import type { ReviewSourceReference } from './review-source.ts';
import { reviewSourceOf } from './review-source.ts';
import type { SourceReference } from './source.ts';
import { sourceOf } from './source.ts';

/** A document of the change feed: where it lives is all that counts, for the source is read as it stands now. */
export interface Changed {
  readonly tenantId: string;
  readonly scope: string;
  readonly id: string;
}

/**
 * Keeps every projection of what changed. Safe to repeat, in any order, and after being cut off
 * anywhere: it makes the projections what their sources say now.
 */
export async function projectChanges(store: Store, changes: readonly Changed[]): Promise<void> {
  const sources = new Map(
    changes.flatMap((changed) => {
      const source = sourceOf(changed);
      return source ? [[JSON.stringify(source), source] as const] : [];
    }),
  );
  for (const source of sources.values()) await projectObjective(store, source);
  for (const review of reviewsIn(changes)) await projectReview(store, review);
}

/** The reviews that the changes are about, once each. */
export function reviewsIn(changes: readonly Changed[]): ReviewSourceReference[] {
  const reviews = changes.flatMap((changed) => reviewSourceOf(changed) ?? []);
  return [...new Map(reviews.map((review) => [JSON.stringify(review), review])).values()];
}

export async function projectObjective(store: Store, source: SourceReference): Promise<void> {
  await projectListing(store, source);
  await projectLinks(store, source);
}
