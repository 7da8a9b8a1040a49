import { refuseClosed } from '#core/domain/refuse-closed.ts';
import { DomainError } from '#core/domain/errors.ts';
import { checkInEvent } from '#core/domain/check-in-event.ts';
import { withdrawCheckIn as withoutCheckIn } from '#core/domain/record-check-in.ts';
import {
  actDocuments,
  checkInDocuments,
  checkInId,
  objectiveDocuments,
} from '#functions/use-cases/documents/team-documents.ts';
import { objectiveView } from '#functions/use-cases/objectives/objective-view.ts';
import { keyResultOf, openObjective } from '#functions/use-cases/objectives/open-objective.ts';
import { retryInTurn } from '#functions/use-cases/retry-lost-races.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';

/** Safe to repeat: what is withdrawn already is answered as it stands. */
export const withdrawCheckIn: UseCase<'withdrawCheckIn'> = (tools, { caller, path }) =>
  retryInTurn(`${caller.tenantId} ${path.objectiveId}`, async () => {
    const id = checkInId(path.keyResultId, path.checkInId);
    const opened = await openObjective(tools, caller, path, [id]);
    const { objective, links, cycle, partition, act } = opened;
    keyResultOf(opened, path.keyResultId);
    const stored = opened.checkIn;
    if (!stored) throw new DomainError('not-found', { what: 'check-in' });
    const { checkIn, undo } = stored.value;
    if (checkIn.withdrawnAt !== null && checkIn.authorId === caller.personId) {
      return { checkIn, view: objectiveView(objective, links, opened) };
    }
    refuseClosed(cycle);
    const next = withoutCheckIn(objective.value, checkIn, undo, act);
    const document = objectiveDocuments.encode(next.objective);
    const outcome = await tools.store.write(partition, [
      { kind: 'replace', document, etag: objective.etag },
      {
        kind: 'replace',
        document: checkInDocuments.encode({ checkIn: next.checkIn, undo }),
        etag: stored.etag,
      },
      {
        kind: 'create',
        document: actDocuments.encode({
          objectiveId: next.objective.id,
          events: [
            checkInEvent(act, 'check-in-withdrawn', checkIn.keyResultId, {
              before: checkIn,
              after: undo.latest,
            }),
          ],
        }),
      },
    ]);
    if (!outcome.written) return undefined;
    const etag = outcome.etags[document.id] ?? '';
    const view = objectiveView({ value: next.objective, etag }, links, opened);
    return { checkIn: next.checkIn, view };
  });
