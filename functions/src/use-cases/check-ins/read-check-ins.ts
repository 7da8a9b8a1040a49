import { limits } from '#core/contract/limits.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import {
  checkInDocuments,
  checkInId,
  checkInPrefix,
} from '#functions/use-cases/documents/team-documents.ts';
import { keyResultOf, openObjective } from '#functions/use-cases/objectives/open-objective.ts';
import { peopleOf } from '#functions/use-cases/organisation/organisation.ts';
import { cutPage } from '#functions/use-cases/page.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';

export const readCheckIns: UseCase<'readCheckIns'> = async (tools, { caller, path, query }) => {
  const opened = await openObjective(tools, caller, path);
  keyResultOf(opened, path.keyResultId);
  const prefix = checkInPrefix(path.keyResultId);
  const documents = await tools.store.page(opened.partition, {
    prefix,
    limit: limits.pageSize + 1,
    ...(query.after !== undefined && { before: checkInId(path.keyResultId, query.after) }),
  });
  const { shown, next } = cutPage(documents, prefix);
  const { stored, unreadable } = sortOut(shown, { stored: checkInDocuments });
  tools.log.unreadable(opened.partition, unreadable);
  const checkIns = stored.map(({ value }) => value.checkIn);
  return {
    checkIns,
    people: peopleOf(
      opened.organisation,
      checkIns.map(({ authorId }) => authorId),
    ),
    next,
  };
};
