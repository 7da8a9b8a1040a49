import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { Api } from '#addin/host/api.ts';
import { ApiProblem, OfflineError } from '#addin/host/api.ts';

/** Who changed what people write on an objective, and when (UTC instant). */
export interface LastChange {
  readonly name: string;
  readonly at: string;
}

/** The newest change that is not a check-in; null when history does not tell or cannot be asked. */
export async function findLastChange(
  api: Api,
  reference: ObjectiveReference,
): Promise<LastChange | null> {
  try {
    const { events, people } = await api.call('readHistory', { path: { ...reference } });
    const change = events.find(({ kind }) => !kind.startsWith('check-in-'));
    const name = people.find(({ id }) => id === change?.by)?.name;
    return change && name !== undefined ? { name, at: change.at } : null;
  } catch (error) {
    if (error instanceof ApiProblem || error instanceof OfflineError) return null;
    throw error;
  }
}
