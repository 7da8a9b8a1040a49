import type { ChangedDocument, Store } from '#functions/ports/store.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import type { DocumentKind } from '#functions/use-cases/documents/document-kind.ts';
import {
  copiesDocuments,
  heldDocuments,
  myReviewDocuments,
} from '#functions/use-cases/documents/event-documents.ts';
import {
  linkDocuments,
  listedDocuments,
  ownedDocuments,
} from '#functions/use-cases/documents/projection-documents.ts';
import { keep } from './keep.ts';
import { projectObjective } from './project-changes.ts';
import { keepAlignment } from './project-links.ts';
import { ownedCopy } from './project-listing.ts';
import { keepReviewCopy, projectReview } from './project-review.ts';
import { reviewSourceOf } from './review-source.ts';
import { liveObjective, readSource, sourceOf } from './source.ts';

const pageSize = 500;

/** Makes every projection anew from its sources, and takes away those that have none. Safe while people work. */
export async function rebuildProjections(store: Store): Promise<void> {
  const changed = await everything(store);
  for (const document of changed) await settle(store, document);
  for (const { id, partition } of changed) {
    const source = sourceOf({ id, ...partition });
    if (source) await projectObjective(store, source);
    const review = reviewSourceOf({ id, ...partition });
    if (review) await projectReview(store, review);
  }
}

async function everything(store: Store): Promise<ChangedDocument[]> {
  const all = new Map<string, ChangedDocument>();
  let page = await store.changes(null, pageSize);
  while (page.documents.length > 0) {
    for (const one of page.documents) all.set(JSON.stringify([one.partition, one.id]), one);
    page = await store.changes(page.continuation, pageSize);
  }
  return [...all.values()];
}

/** Holds a projection against its source, by the kind of projection; other documents are left alone. */
async function settle(store: Store, document: ChangedDocument): Promise<void> {
  await settlements[document.type]?.(store, document);
}

type Settlement = (store: Store, document: ChangedDocument) => Promise<void>;

const dropIt: Settlement = (store, { partition, id }) =>
  keep(store, partition, [id], async () => new Map([[id, null]]));

function settleReviewCopy(kind: DocumentKind<{ readonly reference: ReviewReference }>): Settlement {
  return async (store, document) => {
    const copy = kind.decode(document);
    if (!copy) return dropIt(store, document);
    const { tenantId, scope } = document.partition;
    return keepReviewCopy(store, { tenantId, ...copy.reference }, scope);
  };
}

const settlements: Readonly<Record<string, Settlement>> = {
  [listedDocuments.type]: async (store, document) => {
    const listed = listedDocuments.decode(document);
    if (!listed) return dropIt(store, document);
    const { teamId, cycleId, id: objectiveId } = listed.facts;
    const { tenantId } = document.partition;
    return projectObjective(store, { tenantId, teamId, cycleId, objectiveId });
  },
  [ownedDocuments.type]: async (store, document) => {
    const owned = ownedDocuments.decode(document);
    if (!owned) return dropIt(store, document);
    const { id, partition } = document;
    const personId = partition.scope.slice('person:'.length);
    const source = { tenantId: partition.tenantId, ...owned.reference };
    return keep(store, partition, [id], async () => {
      const objective = liveObjective(await readSource(store, source));
      return new Map([[id, ownedCopy(objective, personId, owned.keyResult.id)]]);
    });
  },
  [copiesDocuments.type]: async (store, document) => {
    const copies = copiesDocuments.decode(document);
    if (!copies) return dropIt(store, document);
    return projectReview(store, { tenantId: document.partition.tenantId, ...copies.reference });
  },
  [myReviewDocuments.type]: settleReviewCopy(myReviewDocuments),
  [heldDocuments.type]: settleReviewCopy(heldDocuments),
  [linkDocuments.type]: async (store, document) => {
    const link = linkDocuments.decode(document);
    if (!link) return dropIt(store, document);
    const { tenantId, scope } = document.partition;
    const here = { tenantId, teamId: scope.slice('team:'.length), ...link.from };
    const there = { tenantId, ...link.to };
    return link.direction === 'supports'
      ? keepAlignment(store, { child: here, parent: there })
      : keepAlignment(store, { child: there, parent: here });
  },
};
