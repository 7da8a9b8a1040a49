import { canScheduleReview } from '#core/domain/access.ts';
import { DomainError } from '#core/domain/errors.ts';
import { findPlace } from '#functions/use-cases/objectives/open-objective.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';

export const readReviewPlan: UseCase<'readReviewPlan'> = async (tools, { caller, token, path }) => {
  const { team, cycle, viewer } = await findPlace(tools, caller, path);
  if (!canScheduleReview(team, viewer)) throw new DomainError('forbidden', {});
  const { directory } = await tools.offices.of(caller, token);
  const ids = new Set([caller.personId, ...team.leadIds, ...team.memberIds]);
  const people = await directory.peopleByIds([...ids]);
  const ofId = (id: string) => people.find((one) => one.kind === 'person' && one.personId === id);
  const organiser = ofId(caller.personId);
  if (!organiser) throw new DomainError('no-mailbox', {});
  const attendees = [...ids].flatMap((id) => (id === caller.personId ? [] : (ofId(id) ?? [])));
  return { viewer, team, cycle, organiser, attendees };
};
