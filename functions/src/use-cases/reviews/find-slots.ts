import { canScheduleReview } from '#core/domain/access.ts';
import { addDays, instantOf } from '#core/domain/calendar.ts';
import { limits } from '#core/contract/limits.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { FieldIssue } from '#core/domain/errors.ts';
import { freeSlots } from '#core/domain/free-slots.ts';
import { isTimeZone, zonedMs } from '#core/domain/time-zone.ts';
import type { Body } from '#core/contract/endpoints.ts';
import { findPlace } from '#functions/use-cases/objectives/open-objective.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';

const mostSlots = 12;

function searchIssues({ fromDay, toDay, timeZone }: Body<'findSlots'>): FieldIssue[] {
  return [
    ...(isTimeZone(timeZone) ? [] : [{ path: 'timeZone', rule: 'unknown-id' as const }]),
    ...(fromDay <= toDay && toDay <= addDays(fromDay, limits.slotDays)
      ? []
      : [{ path: 'toDay', rule: 'out-of-range' as const }]),
  ];
}

export const findSlots: UseCase<'findSlots'> = async (tools, { caller, token, path, body }) => {
  const { team, viewer, now } = await findPlace(tools, caller, path);
  if (!canScheduleReview(team, viewer)) throw new DomainError('forbidden', {});
  const fields = searchIssues(body);
  if (fields.length > 0) throw new DomainError('invalid', { fields });
  const { mails, fromDay, toDay, timeZone } = body;
  const { calendar } = await tools.offices.of(caller, token);
  const availability = await calendar.availability(mails, {
    from: instantOf(zonedMs(fromDay, 0, timeZone)),
    to: instantOf(zonedMs(addDays(toDay, 1), 0, timeZone)),
  });
  return { slots: freeSlots(availability, { ...body, now }, mostSlots) };
};
