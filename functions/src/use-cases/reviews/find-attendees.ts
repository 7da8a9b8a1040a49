import { limits } from '#core/contract/limits.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';

export const findAttendees: UseCase<'findAttendees'> = async (tools, { caller, token, query }) => {
  const { directory } = await tools.offices.of(caller, token);
  return { attendees: await directory.find(query.text, limits.foundAttendees) };
};
