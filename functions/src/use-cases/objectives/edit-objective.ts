import { DomainError } from '#core/domain/errors.ts';
import { draftIssues } from '#core/domain/objective-draft.ts';
import { editObjective as edited } from '#core/domain/edit-objective.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { changeObjective } from './change-objective.ts';
import { checkParents } from './check-parents.ts';
import { peopleIssues } from './check-people.ts';
import { linkTo } from './link-to.ts';

export const editObjective: UseCase<'editObjective'> = (tools, asked) =>
  changeObjective(tools, asked, {
    decide: async ({ objective: { value: before }, organisation, viewer, links, act }) => {
      const { body, caller } = asked;
      const parents = await checkParents({
        store: tools.store,
        tenantId: caller.tenantId,
        viewer,
        supports: body.supports,
        before,
        links,
      });
      const fields = [
        ...draftIssues(body),
        ...peopleIssues(body, organisation, before),
        ...parents.issues,
      ];
      if (fields.length > 0) throw new DomainError('invalid', { fields });
      return {
        ...edited(before, { ...body, supports: parents.supports }, act),
        links: parents.added.map((parent) => linkTo(before, 'supports', parent)),
      };
    },
  });
