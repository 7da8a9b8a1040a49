import { limits } from '#core/contract/limits.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import { actDocuments, eventPrefix } from '#functions/use-cases/documents/team-documents.ts';
import { openObjective } from '#functions/use-cases/objectives/open-objective.ts';
import { peopleOf } from '#functions/use-cases/organisation/organisation.ts';
import { cutPage } from '#functions/use-cases/page.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { withoutHiddenParents } from './hidden-parents.ts';

export const readHistory: UseCase<'readHistory'> = async (tools, { caller, path, query }) => {
  const opened = await openObjective(tools, caller, path);
  const prefix = eventPrefix(path.objectiveId);
  const documents = await tools.store.page(opened.partition, {
    prefix,
    limit: limits.pageSize + 1,
    ...(query.after !== undefined && { before: `${prefix}${query.after}` }),
  });
  const { shown, next } = cutPage(documents, prefix);
  const { acts, unreadable } = sortOut(shown, { acts: actDocuments });
  tools.log.unreadable(opened.partition, unreadable);
  const events = await withoutHiddenParents(
    tools.store,
    caller.tenantId,
    opened.viewer,
    acts.flatMap(({ value }) => value.events.toReversed()),
  );
  return {
    events,
    people: peopleOf(
      opened.organisation,
      events.flatMap(({ by, changes }) => [
        by,
        ...changes.flatMap(({ before, after }) => `${before ?? ''}, ${after ?? ''}`.split(', ')),
      ]),
    ),
    next,
  };
};
