import { canCheckIn } from '#core/domain/access.ts';
import type { CheckIn } from '#core/domain/check-in.ts';
import { refuseClosed } from '#core/domain/refuse-closed.ts';
import { DomainError } from '#core/domain/errors.ts';
import { checkInEvent } from '#core/domain/check-in-event.ts';
import { recordCheckIn as withCheckIn, undoOf } from '#core/domain/record-check-in.ts';
import {
  rememberedDocuments,
  rememberedId,
} from '#functions/use-cases/documents/remembered-requests.ts';
import {
  actDocuments,
  checkInDocuments,
  objectiveDocuments,
} from '#functions/use-cases/documents/team-documents.ts';
import { objectiveView } from '#functions/use-cases/objectives/objective-view.ts';
import { keyResultOf, openObjective } from '#functions/use-cases/objectives/open-objective.ts';
import { retryInTurn } from '#functions/use-cases/retry-lost-races.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { sameRequest } from '#functions/use-cases/same-request.ts';

/** One read and one batch: the objective, the check-in, its history and the memory of the request. */
export const recordCheckIn: UseCase<'recordCheckIn'> = (tools, { caller, path, body, attempt }) =>
  retryInTurn(`${caller.tenantId} ${path.objectiveId}`, async () => {
    const { personId } = caller;
    const opened = await openObjective(tools, caller, path, [rememberedId(personId, attempt.key)]);
    const { objective, links, cycle, team, viewer, partition, act } = opened;
    const keyResult = keyResultOf(opened, path.keyResultId);
    const earlier = sameRequest(opened.remembered, attempt, 'check-in');
    if (earlier) {
      return { checkIn: earlier.checkIn, view: objectiveView(objective, links, opened) };
    }
    if (!canCheckIn(objective.value, keyResult.id, team, viewer)) {
      throw new DomainError('forbidden', {});
    }
    refuseClosed(cycle);
    const checkIn: CheckIn = {
      id: act.newId(),
      keyResultId: keyResult.id,
      ...body,
      authorId: personId,
      at: act.at,
      withdrawnAt: null,
    };
    const undo = undoOf(objective.value, checkIn);
    const next = withCheckIn(objective.value, checkIn);
    const document = objectiveDocuments.encode(next);
    const outcome = await tools.store.write(partition, [
      { kind: 'replace', document, etag: objective.etag },
      { kind: 'create', document: checkInDocuments.encode({ checkIn, undo }) },
      {
        kind: 'create',
        document: actDocuments.encode({
          objectiveId: next.id,
          events: [
            checkInEvent(act, 'check-in-recorded', keyResult.id, {
              before: keyResult.latest,
              after: checkIn,
            }),
          ],
        }),
      },
      {
        kind: 'create',
        document: rememberedDocuments.encode({
          personId,
          ...attempt,
          outcome: { kind: 'check-in', checkIn },
        }),
      },
    ]);
    if (!outcome.written) return undefined;
    const etag = outcome.etags[document.id] ?? '';
    return { checkIn, view: objectiveView({ value: next, etag }, links, opened) };
  });
