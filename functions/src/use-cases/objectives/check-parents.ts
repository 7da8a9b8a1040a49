import type { Viewer } from '#core/domain/access.ts';
import { canSee } from '#core/domain/access.ts';
import { findCircle } from '#core/domain/alignment.ts';
import type { FieldIssue } from '#core/domain/errors.ts';
import type { Objective, ObjectiveReference } from '#core/domain/objective.ts';
import type { Store } from '#functions/ports/store.ts';
import type { Link } from '#functions/use-cases/documents/projection-documents.ts';
import { isSame, seenParents } from './objective-view.ts';
import { keyOf, readReferenced, referenceOf } from './references.ts';

/** Levels above the new parents that are searched for a circle. */
const mostLevels = 10;

interface Asked {
  readonly store: Store;
  readonly tenantId: string;
  readonly viewer: Viewer;
  readonly supports: readonly ObjectiveReference[];
  /** The objective as it stands; absent for a new one. */
  readonly before?: Objective;
  readonly links: readonly Link[];
}

export interface CheckedParents {
  readonly issues: readonly FieldIssue[];
  /** The parents to store: those asked for, and those that this editor cannot see. */
  readonly supports: readonly ObjectiveReference[];
  /** Parents that were not supported before. */
  readonly added: readonly Objective[];
}

/**
 * Looks up the parents asked for. One that the editor may not see is refused like one that does not
 * exist; a circle is looked for only among what the editor may see, so that neither answer tells of
 * anything hidden.
 */
export async function checkParents(asked: Asked): Promise<CheckedParents> {
  const { store, tenantId, viewer, supports, before, links } = asked;
  const seen = before ? seenParents(before, links, viewer) : [];
  const wanted = supports.filter((one) => !seen.some((parent) => isSame(parent, one)));
  const visible = async (references: readonly ObjectiveReference[]) =>
    (await readReferenced(store, tenantId, references)).filter(
      (objective) => objective.removal === null && canSee(objective, viewer),
    );
  const added = await visible(wanted);
  const issues = supports.flatMap((one, index): FieldIssue[] => {
    const path = `supports.${index}`;
    if (supports.findIndex((other) => isSame(other, one)) < index) {
      return [{ path, rule: 'duplicate-id' }];
    }
    const isKnown =
      !wanted.includes(one) || added.some((parent) => isSame(referenceOf(parent), one));
    return isKnown ? [] : [{ path, rule: 'unknown-id' }];
  });
  if (before && added.length > 0 && (await makesCircle(before, supports, visible))) {
    issues.push({ path: 'supports', rule: 'circular-parents' });
  }
  const hidden = before?.supports.filter(
    (one) => ![...seen, ...supports].some((other) => isSame(one, other)),
  );
  return { issues, supports: [...supports, ...(hidden ?? [])], added };
}

async function makesCircle(
  objective: Objective,
  supports: readonly ObjectiveReference[],
  visible: (references: readonly ObjectiveReference[]) => Promise<Objective[]>,
): Promise<boolean> {
  const parentsOf = new Map<string, readonly ObjectiveReference[]>();
  let level = supports;
  for (let depth = 0; depth < mostLevels && level.length > 0; depth += 1) {
    const unread = level.filter((one) => !parentsOf.has(keyOf(one)));
    for (const one of unread) parentsOf.set(keyOf(one), []);
    const objectives = await visible(unread);
    for (const one of objectives) parentsOf.set(keyOf(referenceOf(one)), one.supports);
    level = objectives.flatMap((one) => one.supports);
  }
  return findCircle(referenceOf(objective), supports, (one) => parentsOf.get(keyOf(one)));
}
