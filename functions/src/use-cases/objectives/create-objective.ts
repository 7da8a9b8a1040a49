import { generateKeyBetween } from 'fractional-indexing';
import { canAddObjective } from '#core/domain/access.ts';
import { refuseClosed } from '#core/domain/refuse-closed.ts';
import { DomainError } from '#core/domain/errors.ts';
import { draftIssues } from '#core/domain/objective-draft.ts';
import { byRank } from '#core/domain/rank.ts';
import { createObjective as newObjective } from '#core/domain/create-objective.ts';
import {
  rememberedDocuments,
  rememberedId,
} from '#functions/use-cases/documents/remembered-requests.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import {
  objectiveDocuments,
  objectivePrefix,
} from '#functions/use-cases/documents/team-documents.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import { sameRequest } from '#functions/use-cases/same-request.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { checkParents } from './check-parents.ts';
import { peopleIssues } from './check-people.ts';
import { linkTo } from './link-to.ts';
import { objectiveView } from './objective-view.ts';
import { findPlace, openObjective } from './open-objective.ts';
import { companions, objectiveDocument } from './write-objective.ts';

export const createObjective: UseCase<'createObjective'> = (
  tools,
  { caller, path, body, attempt },
) =>
  retryLostRaces(async () => {
    const place = await findPlace(tools, caller, path);
    const { organisation, viewer, team, cycle, partition, act } = place;
    const documents = await tools.store.read(partition, {
      ids: [rememberedId(caller.personId, attempt.key)],
      prefixes: [objectivePrefix(cycle.id)],
    });
    const { remembered, board } = sortOut(documents, {
      remembered: rememberedDocuments,
      board: objectiveDocuments,
    });
    const earlier = sameRequest(remembered[0]?.value, attempt, 'objective');
    if (earlier) {
      const opened = await openObjective(tools, caller, { ...path, ...earlier });
      return objectiveView(opened.objective, opened.links, opened);
    }
    if (!canAddObjective(team, viewer)) throw new DomainError('forbidden', {});
    refuseClosed(cycle);

    const { tenantId } = caller;
    const { supports } = body;
    const parents = await checkParents({ ...tools, tenantId, viewer, supports, links: [] });
    const fields = [...draftIssues(body), ...peopleIssues(body, organisation), ...parents.issues];
    if (fields.length > 0) throw new DomainError('invalid', { fields });

    const last = board
      .map(({ value }) => value)
      .toSorted(byRank)
      .at(-1);
    const rank = generateKeyBetween(last?.rank, null);
    const written = newObjective(
      { id: act.newId(), teamId: team.id, cycleId: cycle.id, rank },
      body,
      act,
    );
    const { objective } = written;
    const links = parents.added.map((parent) => linkTo(objective, 'supports', parent));
    const document = objectiveDocument(written);
    const request = rememberedDocuments.encode({
      personId: caller.personId,
      ...attempt,
      outcome: { kind: 'objective', objectiveId: objective.id },
    });
    const outcome = await tools.store.write(partition, [
      { kind: 'create', document },
      { kind: 'create', document: request },
      ...companions(written, links),
    ]);
    if (!outcome.written) return undefined;
    const etag = outcome.etags[document.id] ?? '';
    return objectiveView({ value: objective, etag }, links, place);
  });
